import { isErrorLike } from '../guard/isErrorLike.js';
import { ownData } from '../guard/own.js';
import { parseJson } from '../guard/parseJson.js';

/** Where wrappers keep it: very old SDKs, logged rejections, `Error`s, the App SDK, GraphQL clients. */
const PLACES = ['error', 'reason', 'cause', 'data', 'networkError'];

/** An error written as a text is `name: message`, and its message JSON here. */
const WRITTEN = /^(?:(\w{1,200}): )?(\{.*\}|".*")\s*$/s;

/** What a value may wrap, the surest place first: most of it is nothing at all. */
export function insideOf(value: unknown): readonly unknown[] {
  const get = (key: string) => ownData(value, key);
  const told = (key: string) => ownData(get('data'), key);
  const message = get('message');
  const logged = get('errorMessage') ?? (isErrorLike(value) ? message : value);
  const [, name = get('errorType'), text = ''] =
    typeof logged === 'string' ? (WRITTEN.exec(logged) ?? []) : [];
  // the App SDK rejects with `{code, message, data}`, where `data` is what the API's error holds
  const details = told('details') ?? (told('errors') && get('data'));
  return [
    // serverless logs write an error as `errorType` and `errorMessage`, and again what they log
    text && { name, message: text },
    parseJson(text),
    details && {
      sys: { id: get('code') },
      message,
      details,
      status: told('status'),
      requestId: told('requestId'),
    },
    // the AsyncActionFailedError of contentful-management.js
    ownData(get('action'), 'error'),
    ...PLACES.map(get),
  ];
}
