/** The part of the app's own back office that the ways out need. */
export interface AccessDesk {
  /** A new session for the same person. */
  readonly signIn: () => void;
  /** Hands a request for a role to the administrators. */
  readonly request: (message: string) => void;
}
