import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sizes from '../../.size-limit.mjs';
import { actionCatalog, type ActionRow } from '../../src/catalog/actions.js';
import { type CodeRow, type ErrorCode, errorCatalog } from '../../src/catalog/codes.js';
import { intentCatalog } from '../../src/catalog/intents.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import { ruleCatalog, type RuleName } from '../../src/catalog/rules.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { messages } from '../../src/developer/messages.js';
import { en } from '../../src/locales/en.js';
import type { Issue } from '../../src/model/Issue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { apiErrorBody } from '../../src/testing/apiErrorBody.js';
import { ruleExamples } from './ruleExamples.js';

const GENERATED = '<!-- Written by `npm run docs:reference` from the tables of the source. -->';

/** A pipe would end the cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const namesOf = <Name extends string>(rows: Readonly<Record<Name, unknown>>) =>
  Object.keys(rows) as Name[];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function titleOf(code: ErrorCode): string {
  const row: CodeRow = errorCatalog[code];
  const model = parseApiError(apiErrorBody('ServerError'), { now: 0 });
  const { kind, recovery = kindCatalog[kind].recovery } = row;
  const severity = kindCatalog[kind].severity;
  return kind === 'cancelled'
    ? '–'
    : describeApiError({ ...model, code, sysId: code, kind, recovery, severity }).title;
}

const codes = namesOf(errorCatalog).map((code) => {
  const { kind, status, recovery = kindCatalog[kind].recovery }: CodeRow = errorCatalog[code];
  return [`\`${code}\``, String(status ?? '–'), `\`${kind}\``, `\`${recovery}\``, titleOf(code)];
});

const kinds = namesOf(kindCatalog).map((kind) => {
  const { recovery, severity } = kindCatalog[kind];
  return [`\`${kind}\``, `\`${recovery}\``, severity];
});

const actions = namesOf(actionCatalog).map((action) => {
  const { rank, needs, handler }: ActionRow = actionCatalog[action];
  return [`\`${action}\``, rank, handler ? `\`${handler}\`` : '–', needs, en.actions[action]];
});

function sentenceOf(rule: RuleName): string {
  const issue = {
    name: rule,
    rule,
    params: ruleExamples[rule],
    path: ['fields', 'title', 'en-US'],
    field: 'title',
    value: 'Night shift',
  } as unknown as Issue;
  return describeIssue(issue);
}

const rules = namesOf(ruleCatalog).map((rule) => {
  const facts = Object.keys(ruleExamples[rule]).map((fact) => `\`${fact}\``);
  return [`\`${rule}\``, facts.join(', ') || '–', sentenceOf(rule)];
});

const developer = Object.entries(messages).map(([number, message]) => [
  `[${number}](../messages.md#${number.toLowerCase()})`,
  message,
]);

const catalog = `# Codes, rules and actions

${GENERATED}

## Codes

What \`error.code\` may be. The first twelve are documented by the content API. Any other code is
the server's own id. The title is the English one, used when the server says nothing more.

${table(['code', 'status', 'kind', 'recovery', 'title'], codes)}

## Kinds

What \`error.kind\` may be. A code may have a recovery of its own.

${table(['kind', 'recovery', 'severity'], kinds)}

## Actions

What a person can do about it. [Recovery](../components/ApiErrorBanner.md#recovery) says when each is offered.

${table(['action', 'rank', 'handler', 'needs', 'button'], actions)}

## Rules

What \`issue.rule\` may be, the facts in \`issue.params\`, and the English sentence for an example field.

${table(['rule', 'facts', 'sentence'], rules)}

## Messages to developers

What the console says in development. [Messages to developers](../messages.md) explains why each message matters and
how to fix its cause.

${table(['number', 'message'], developer)}
`;

const sizesPage = `# Sizes

${GENERATED}

What an app loads: minified and compressed with brotli, with React external. 1 kB is 1000 bytes. A build above a limit fails.

${table(
  ['what', 'at most'],
  sizes.map(({ name, limit }) => [name.replace(/ \(goal.*/, ''), limit]),
)}
`;

describe('the pages that are written from tables', () => {
  it('tell every code, kind, action, rule and message', async () => {
    expect(codes.length + rules.length).toBeGreaterThan(60);
    await expect(catalog).toMatchFileSnapshot('../../docs/reference/catalog.md');
  });

  it('tell every size', async () => {
    await expect(sizesPage).toMatchFileSnapshot('../../docs/reference/sizes.md');
  });
});

describe('what pages repeat', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it('of an intent are the words of English', () => {
    const page = read('docs/hooks/useApiError.md');
    const rows = page.matchAll(/^\| `'(\w+)'`[^|]* \| (.+?) \| (.+?) \|$/gm);
    const told = [...rows].map(([, intent, notDone, maybeDone]) => ({
      intent,
      notDone,
      maybeDone,
    }));
    expect(told.map(({ intent }) => intent)).toEqual(namesOf(intentCatalog));
    for (const [intent, { notDone, maybeDone }] of Object.entries(en.outcomes)) {
      const row = told.find((other) => other.intent === intent);
      expect(row?.notDone).toBe(notDone);
      expect(maybeDone.startsWith(row?.maybeDone ?? 'no row')).toBe(true);
    }
  });

  it('of what the library needs is the same in the README', () => {
    const [needs = ''] = /\| needs \| \|\n(?:\|.*\n)+/.exec(read('README.md')) ?? [];
    expect(needs.split('\n').length).toBeGreaterThan(5);
    expect(read('docs/reference/support.md')).toContain(needs);
  });

  it('of the recoveries are those of the catalog', () => {
    const page = read('docs/components/ApiErrorBanner.md');
    const rows = [...page.matchAll(/^\| `(?!recovery`)(\w+)` \| ([\w ,]+) \| .+ \| .+ \|$/gm)];
    const told = rows.flatMap(([, recovery, named = '']) =>
      named.split(', ').map((kind) => `${kind}: ${recovery}`),
    );
    const expected = namesOf(kindCatalog).map((kind) => {
      const words = kind === 'rateLimit' ? 'rate limit' : kind;
      return `${words}: ${kindCatalog[kind].recovery}`;
    });
    expect(told.toSorted()).toEqual(expected.toSorted());
  });
});
