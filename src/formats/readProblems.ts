import { isRecord, own } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';
import { leaves } from './leaves.js';
import { readIssues } from './readIssues.js';

/** Where other servers' elements say what ours say in `path`, the best place first. */
const PLACES = ['path', 'pointer', 'loc', 'field'];

/** Where they say what ours say in `message`. */
const SENTENCES = ['detail', 'msg', 'title'];

const ALL_SENTENCES = ['customMessage', 'message', 'details', ...SENTENCES];

/** Names under which problems stand that belong to no single field. */
const WHOLE = /^(\$?|base|full_messages|non_field_errors)$/;

/**
 * Reads the problems that other servers list: an array of sentences or records, those of RFC 9457
 * (`detail`, `pointer`) among them, or a record of sentences by field as Rails, Laravel and ASP.NET
 * send it.
 */
export function* readProblems(problems: unknown): Generator<IssueReading> {
  if (Array.isArray(problems)) for (const issue of readIssues(problems)) yield readOther(issue);
  else yield* readFields(problems);
}

/** The sentences of each field: `{title: ['Too long']}`. */
export function* readFields(fields: unknown): Generator<IssueReading> {
  if (!isRecord(fields)) return;
  for (const field of Object.keys(fields))
    for (const sentence of leaves(fields[field]))
      yield { path: WHOLE.test(field) ? [] : [field], sentences: [sentence] };
}

function readOther(issue: IssueReading): IssueReading {
  const { facts } = issue;
  if (!isRecord(facts)) return issue;
  const place = PLACES.find((key) => isPlace(own(facts, key))) ?? '';
  return {
    ...issue,
    [place === 'pointer' ? 'pointer' : 'path']: own(facts, place),
    sentences: ALL_SENTENCES.map((key) => own(facts, key)),
    facts: Object.fromEntries(
      Object.entries(facts).filter(([key]) => key !== place && !SENTENCES.includes(key)),
    ),
  };
}

function isPlace(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}
