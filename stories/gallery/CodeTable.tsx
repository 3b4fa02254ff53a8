import './codeTable.css';
import { useEffect, useState } from 'react';
import {
  type ApiError,
  describeApiError,
  type ErrorCode,
  type Intent,
  type Locale,
  readApiError,
} from 'react-api-error';
import { languages, ownName } from '../languages.js';
import { codes, intentFor } from './codes.js';
import { failureOf } from './failureOf.js';

export interface CodeTableProps {
  /** What was attempted. */
  readonly intent: Intent;
}

interface Row {
  readonly code: ErrorCode;
  readonly error: ApiError;
}

async function readAll(intent: Intent): Promise<readonly Row[]> {
  const read = await Promise.all(
    codes.map(async (code) => ({
      code,
      error: await readApiError(Promise.reject(failureOf(code)), {
        intent: intentFor(code, intent),
      }),
    })),
  );
  return read.flatMap(({ code, error }) => (error ? [{ code, error }] : []));
}

/** The words of every code in every language: a row for each code, a column for each language. */
export function CodeTable({ intent }: CodeTableProps) {
  const [rows, setRows] = useState<readonly Row[]>([]);

  useEffect(() => {
    let isShown = true;
    void readAll(intent).then((read) => isShown && setRows(read));
    return () => {
      isShown = false;
    };
  }, [intent]);

  return (
    <div
      className="code-table"
      role="region"
      aria-label="Every code in every language"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must be reachable by keyboard
      tabIndex={0}
      dir="ltr"
    >
      <table>
        <thead>
          <tr>
            <th scope="col" lang="en">
              Code
            </th>
            {languages.map((locale) => (
              <th key={locale.tag} scope="col" lang={locale.tag} dir={locale.dir}>
                {ownName(locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, error }) => (
            <tr key={code}>
              <th scope="row" lang="en">
                <BannerLink code={code} intent={intentFor(code, intent)} />
              </th>
              {languages.map((locale) => (
                <Words key={locale.tag} {...{ error, locale }} intent={intentFor(code, intent)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Leads to the banners of a code: the whole Storybook is loaded, as the story is in a frame. */
function BannerLink({ code, intent }: { readonly code: ErrorCode; readonly intent: Intent }) {
  const args = `code:${code};intent:${intent}`;
  return (
    <a href={`./?path=/story/gallery-languages--one-code-in-all&args=${args}`} target="_top">
      {code}
    </a>
  );
}

interface WordsProps {
  readonly error: ApiError;
  readonly intent: Intent;
  readonly locale: Locale;
}

function Words({ error, intent, locale }: WordsProps) {
  const { title, body } = describeApiError(error, { intent, locale });
  return (
    <td lang={locale.tag} dir={locale.dir}>
      <strong>{title}</strong>
      <p>{body}</p>
    </td>
  );
}
