import { useState } from 'react';
import type { ApiError } from 'react-api-error';
import type { AccessDesk } from './AccessDesk.js';
import { PromptPanel } from './PromptPanel.js';
import { type Prompt, usePrompt } from './usePrompt.js';

/** Handlers of this app's banners for failures that a person has to do something about first. */
export interface WaysOut {
  /** Asks for the password in place; `onDone` is called when the session is good again. */
  readonly signIn: (onDone: () => Promise<void>) => void;
  /** Asks for a message to the administrators. */
  readonly requestAccess: () => void;
  readonly signInPrompt: Prompt<void>;
  readonly accessPrompt: Prompt<string>;
  /** Whether the request was sent. */
  readonly requested: boolean;
}

export function useWaysOut(access: AccessDesk): WaysOut {
  const signInPrompt = usePrompt();
  const accessPrompt = usePrompt<string>();
  const [requested, setRequested] = useState(false);
  return {
    signInPrompt,
    accessPrompt,
    requested,
    // Returns nothing: a banner would show a promise as work in progress.
    signIn: (onDone) =>
      signInPrompt.ask(() => {
        access.signIn();
        void onDone();
      }),
    requestAccess: () =>
      accessPrompt.ask((message) => {
        access.request(message);
        setRequested(true);
      }),
  };
}

export interface WaysOutPanelsProps {
  readonly ways: WaysOut;
  /** The error that the banner above shows. */
  readonly error: ApiError | null;
}

/** The panels for signing in and requesting access, to be put below a banner. */
export function WaysOutPanels({ ways, error }: WaysOutPanelsProps) {
  const { signInPrompt, accessPrompt, requested } = ways;
  return (
    <>
      {signInPrompt.isOpen && (
        <PromptPanel
          title="Sign in to Harbour Magazine"
          submit="Sign in"
          onSubmit={() => signInPrompt.answer()}
          onCancel={signInPrompt.cancel}
        >
          <p className="ee-muted">
            As noor@harbour.example. What you entered stays as it is; any password will do here.
          </p>
          <label className="ee-stack">
            Password
            <input className="ee-input" type="password" autoComplete="current-password" required />
          </label>
        </PromptPanel>
      )}
      {accessPrompt.isOpen && (
        <PromptPanel
          title="Ask an administrator"
          submit="Send request"
          onSubmit={(data) => accessPrompt.answer(textOf(data, 'message'))}
          onCancel={accessPrompt.cancel}
        >
          <label className="ee-stack">
            What do you need, and for what?
            <textarea
              className="ee-input"
              name="message"
              rows={2}
              required
              defaultValue="I need to save articles for the May issue."
            />
          </label>
        </PromptPanel>
      )}
      {requested && error?.kind === 'permission' && !accessPrompt.isOpen && (
        <p className="ee-note" role="status">
          Your request was sent to the administrators. Try again once they have answered.
        </p>
      )}
    </>
  );
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
