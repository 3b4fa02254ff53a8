import './languages.css';
import { ApiErrorProvider, type ErrorCode, type Intent } from 'react-api-error';
import { languages, ownName } from '../languages.js';
import { Failure } from './Failure.js';

export interface SideBySideProps {
  /** The failure that each language words. */
  readonly code: ErrorCode;
  /** What was attempted. */
  readonly intent: Intent;
  /** Called by each button. */
  readonly onAction: (name: string) => void;
}

/** One failure as each language words it, in the direction that the language is written in. */
export function SideBySide({ code, intent, onAction }: SideBySideProps) {
  return (
    <div className="gallery-languages">
      {languages.map((locale) => (
        <section key={locale.tag} lang={locale.tag} dir={locale.dir}>
          <p className="gallery-language">
            <strong>{ownName(locale)}</strong> <code>{locale.tag}</code>
          </p>
          <ApiErrorProvider locale={locale}>
            <Failure key={code} {...{ code, intent, onAction }} />
          </ApiErrorProvider>
        </section>
      ))}
    </div>
  );
}
