/** The parts of the app's own back office that signing in and requesting access need. */
export interface AccessDesk {
  /** A new session for the same person. */
  readonly signIn: () => void;
  /** Sends the administrators a request for a role. */
  readonly request: (message: string) => void;
}
