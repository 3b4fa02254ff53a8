import { onceForRecord } from '../guard/onceForRecord.js';
import { onceForText } from '../guard/onceForText.js';
import { getOwn, isObject, isRecord, type PlainRecord } from '../guard/records.js';
import { payloadNames, submittedFields } from '../vocabulary/payloadNames.js';
import { plainName } from '../wire/plainName.js';

/** All names of the table, for a quick answer about most other names. */
const known: ReadonlySet<string> = new Set(payloadNames.map(({ name }) => name));

/** Whether a member of this name may hold what was sent, or headers, whatever stands beside it. */
export const isEverPayload = /* @__PURE__ */ onceForText((key) => known.has(plainName(key)));

/** A line of a stack: JavaScript, Java, .NET; PHP. */
const STACK = /^[\t ]+at |^#\d /m;

/** What is known of a record with such a name in it. A text may show part of a record only. */
export interface Members {
  /** Whether the record has a member of this name, spelled as in the table. */
  readonly has: (name: string) => boolean;
  /** Whether the member in question holds a record, a list or a stack. */
  readonly isPart: boolean;
  /** Whether it holds a record. */
  readonly isRecord: boolean;
}

/** Whether what a member of this name holds was sent, or is a header. */
export function isPayloadName(key: string, members: Members): boolean {
  const plain = plainName(key);
  return payloadNames.some(
    (row) =>
      row.name === plain &&
      (members.isPart || !row.isPart) &&
      (members.isRecord || !row.isRecord) &&
      (!row.beside || members.has(row.beside)),
  );
}

/** Whether what a member of this record holds was sent, or is a header. */
export function isPayload(record: PlainRecord, key: string): boolean {
  return isEverPayload(key) && isPayloadName(key, membersOf(record, key));
}

/** The plain names of all members of a record, which each of them may ask for. */
const plainNamesIn = /* @__PURE__ */ onceForRecord(
  (record) => new Set(Object.keys(record).map(plainName)),
);

function membersOf(record: PlainRecord, key: string): Members {
  const value = getOwn(record, key);
  return {
    has: (name) => plainNamesIn(record).has(name),
    isPart: isObject(value) || STACK.test(String(value)),
    isRecord: isRecord(value),
  };
}

/** Whether a record of this name may hold what was sent, by field. */
export function isSubmittedFields(key: string): boolean {
  return submittedFields.includes(key.toLowerCase());
}
