import './languages.css';
import { ApiErrorProvider, type ErrorCode, type Intent } from 'react-api-error';
import { languages, ownName } from '../languages.js';
import { intentFor } from './codes.js';
import { Failure } from './Failure.js';

export interface SideBySideProps {
  /** The code of the failure to show. */
  readonly code: ErrorCode;
  /** What was attempted. */
  readonly intent: Intent;
  /** Called with the name of the pressed button. */
  readonly onAction: (name: string) => void;
}

/** One failure in every language, each in its own writing direction. */
export function SideBySide({ code, intent, onAction }: SideBySideProps) {
  return (
    <div className="gallery-languages">
      {languages.map((locale) => (
        <section key={locale.tag} lang={locale.tag} dir={locale.dir}>
          <p className="gallery-language">
            <strong>{ownName(locale)}</strong> <code>{locale.tag}</code>
          </p>
          <ApiErrorProvider locale={locale}>
            <Failure key={code} {...{ code, onAction }} intent={intentFor(code, intent)} />
          </ApiErrorProvider>
        </section>
      ))}
    </div>
  );
}
