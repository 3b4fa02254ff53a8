import type { Intent } from 'react-api-error';

/** The values of the playground's fields. */
export interface Pasted {
  readonly kind: 'answer' | 'thrown';
  readonly intent: Intent | '';
  readonly status: string;
  readonly headers: string;
  readonly body: string;
  /** The text of a thrown error. */
  readonly thrown: string;
}

/** Why a field cannot be read, for the person who filled it in. */
export type Complaints = { readonly [Field in keyof Pasted]?: string };

export const example: Pasted = {
  kind: 'answer',
  intent: 'save',
  status: '422',
  headers: 'Content-Type: application/problem+json\nX-Request-Id: 7f3c-berth',
  body: JSON.stringify(
    {
      title: 'The berth could not be booked.',
      errors: [
        { pointer: '/stay/departure', detail: 'must be after the arrival' },
        { pointer: '/length', detail: 'must be a whole number' },
      ],
    },
    null,
    2,
  ),
  thrown: '',
};

export interface Example {
  readonly label: string;
  readonly pasted: Pasted;
}

const answer = (status: string, headers: string, body: string, intent: Intent = 'save') => ({
  ...example,
  status,
  headers,
  body,
  intent,
});

const thrownText = (text: string, intent: Intent): Pasted => ({
  ...answer('', '', '', intent),
  kind: 'thrown',
  thrown: text,
});

/** Each fills all fields. */
export const examples: readonly Example[] = [
  { label: 'Two fields refused', pasted: example },
  {
    label: 'A newer version',
    pasted: answer('409', '', '{ "sys": { "type": "Error", "id": "VersionMismatch" } }'),
  },
  { label: 'Too many requests', pasted: answer('429', 'Retry-After: 20', '', 'load') },
  {
    label: 'A proxy’s error page',
    pasted: answer('502', 'Content-Type: text/html', '<html><h1>502 Bad Gateway</h1></html>'),
  },
  { label: 'No network', pasted: thrownText('TypeError: Failed to fetch', 'publish') },
];

/** Whether `Response` accepts the status; it throws for any other. */
const isStatus = (text: string) => /^[2-5]\d\d$/.test(text.trim());

/** A sentence for each field that has something wrong with it. */
export function complaintsOf({ kind, status, headers, thrown }: Pasted): Complaints {
  if (kind === 'thrown')
    return thrown.trim() === '' ? { thrown: 'Enter the text of an error.' } : {};
  const line = badHeader(headers);
  return {
    ...(isStatus(status) ? {} : { status: 'Enter a number from 200 to 599.' }),
    ...(line === undefined ? {} : { headers: `Write “Name: value”, not “${line}”.` }),
  };
}

export function isReadable(complaints: Complaints): boolean {
  return Object.keys(complaints).length === 0;
}

/** A body that looks like JSON and is not: servers send such ones too, so it is no mistake. */
export function hintOfBody(body: string): string | undefined {
  const mistake = badJson(body);
  return mistake && `This is not valid JSON, so it is read as text. ${mistake}`;
}

function badHeader(headers: string): string | undefined {
  return headers
    .split('\n')
    .find(
      (line) =>
        line.trim() !== '' && !/^[\w!#$%&'*+.^`|~-]+:[^\u{80}-\u{10ffff}]*$/u.test(line.trim()),
    );
}

function badJson(body: string): string | undefined {
  if (!/^\s*[[{]/.test(body)) return undefined;
  try {
    JSON.parse(body);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Statuses that must not have a body. */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** What an app would get: a response, or an error that a client threw. */
export function failureFrom({ kind, status, headers, body, thrown }: Pasted): unknown {
  if (kind === 'thrown') return errorFrom(thrown.trim());
  const code = Number(status);
  const lines = headers.split('\n').filter((line) => line.trim() !== '');
  const init = {
    status: code,
    headers: lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  };
  return new Response(WITHOUT_BODY.includes(code) ? null : body, init);
}

/** An error from the first line of a stack, `TypeError: Failed to fetch`. Any other text is a message. */
function errorFrom(text: string): unknown {
  const [, name = 'Error', message = text] = /^(?:Uncaught )?(\w+): ([^]*)$/.exec(text) ?? [];
  if (name === 'AbortError' || name === 'TimeoutError') return new DOMException(message, name);
  if (name === 'TypeError') return new TypeError(message);
  return Object.assign(new Error(message), { name });
}
