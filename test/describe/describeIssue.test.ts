import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RuleName, type RuleRow, ruleCatalog } from '../../src/catalog/rules.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { labelOf, localeLabel } from '../../src/describe/labels.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/locales/Locale.js';
import type { Issue, IssueBase } from '../../src/model/Issue.js';
import { shipped } from '../locales/shipped.js';
import { expectConsole } from '../setup/index.js';
import { issueOf } from '../support/errorOf.js';
import { runs } from '../support/runs.js';

type Case = readonly [Pick<Issue, 'rule' | 'params'>, Partial<IssueBase>, string];

const english = createMessageContext({});
const entry = (id: string) => ({ type: 'Entry', id });
const query = { path: ['sys', 'archivedAt'], field: undefined, locale: undefined };
const whole: Partial<IssueBase> = { path: [] };

const factNames = [
  'min',
  'max',
  'value',
  'actual',
  'expected',
  'type',
  'pattern',
  'nodeType',
  'conflicting',
  'link',
  'contentTypeId',
  'mimetypeGroupName',
  'filter',
];
const ruleNames = Object.keys(ruleCatalog) as RuleName[];
const readRow = (rule: RuleName): RuleRow => ruleCatalog[rule];

function read(rule: RuleName, facts: Readonly<Record<string, unknown>>): object | undefined {
  const row = readRow(rule);
  return row.read ? row.read(facts) : {};
}

/** Without the keys that a case sets to `undefined`: the model has no such keys. */
function issue([ruled, given]: Case): Issue {
  const made = issueOf(ruled, given);
  return Object.fromEntries(
    Object.entries(made).filter(([, value]) => value !== undefined),
  ) as unknown as Issue;
}

const cases: readonly Case[] = [
  [{ rule: 'required', params: {} }, {}, 'Fill in “Title”'],
  [{ rule: 'type', params: { type: 'Integer' } }, {}, 'Title must be a whole number'],
  [{ rule: 'type', params: { type: 'Hologram' } }, {}, 'Title must be of the type “Hologram”'],
  [
    { rule: 'type', params: { type: 'Object' } },
    { path: ['fields', 'title'], locale: undefined } as never,
    'Title was sent without a locale',
  ],
  [{ rule: 'type', params: { type: 'Object' } }, {}, 'Title must be of the type “Object”'],
  [
    { rule: 'unknown', params: {} },
    { path: ['fields', 'title'], locale: undefined } as never,
    'Title is not a field of this content',
  ],
  [
    { rule: 'unknown', params: {} },
    { path: ['fields', 'title', 'de'], locale: 'de' },
    'Title takes no value in German',
  ],
  [{ rule: 'unknown', params: {} }, query as never, 'Archived at is not known here'],
  [{ rule: 'unexpected', params: {} }, {}, 'Title is not expected here'],
  [{ rule: 'in', params: { expected: ['a', 'b', 'c'] } }, {}, 'Title must be a, b, or c'],
  [
    { rule: 'in', params: { expected: 'abcdefgh'.split('') } },
    {},
    'Title must be a, b, c, d, e, or 3 more',
  ],
  [
    { rule: 'in', params: { expected: 'abcdef'.split('') } },
    {},
    'Title must be a, b, c, d, e, or f',
  ],
  [
    { rule: 'size', params: { max: 60, actual: 73 } },
    { value: 'A very long title' },
    'Title must be 60 characters or fewer; it has 73',
  ],
  [
    { rule: 'size', params: { max: 60 } },
    { value: 'A very long title' },
    'Title must be 60 characters or fewer',
  ],
  [
    { rule: 'size', params: { min: 10, actual: 3 } },
    { value: 'abc' },
    'Title must be 10 characters or more; it has 3',
  ],
  [
    { rule: 'size', params: { min: 10, max: 60, actual: 3 } },
    { value: 'abc' },
    'Title must be between 10 and 60 characters; it has 3',
  ],
  [
    { rule: 'size', params: { min: 1, max: 1, actual: 3 } },
    { value: 'abc' },
    'Title must be exactly 1 character; it has 3',
  ],
  [
    { rule: 'size', params: { min: 2, max: 4, actual: 1_200 } },
    {},
    'Title must have between 2 and 4 items; it has 1,200',
  ],
  [{ rule: 'size', params: { max: 4 } }, {}, 'Title must have a length of 4 or less'],
  [{ rule: 'size', params: { min: 2, actual: 0 } }, {}, 'Title must have a length of 2 or more'],
  [{ rule: 'size', params: { min: 1 } }, {}, 'Fill in “Title”'],
  [{ rule: 'size', params: { min: 1, counts: 'items' } }, {}, 'Title must have 1 item or more'],
  [
    { rule: 'size', params: { max: 60, counts: 'characters' } },
    {},
    'Title must be 60 characters or fewer',
  ],
  [
    { rule: 'size', params: { min: 1, actual: 0, counts: 'items' } },
    {},
    'Title must have 1 item or more; it has 0',
  ],
  [
    { rule: 'size', params: { max: 20 } },
    { message: 'is too long (maximum is 20 characters)' },
    'Title must be 20 characters or fewer',
  ],
  [
    { rule: 'size', params: { max: 1 } },
    { message: '"title" length must be less than or equal to 1 character long' },
    'Title must be 1 character or fewer',
  ],
  [
    { rule: 'size', params: { min: 2 } },
    { message: '"tags" must contain at least 2 items' },
    'Title must have 2 items or more',
  ],
  [{ rule: 'range', params: { min: 1, max: 5 } }, {}, 'Title must be between 1 and 5'],
  [{ rule: 'range', params: { max: 5_000 } }, {}, 'Title must be 5,000 or less'],
  [{ rule: 'range', params: { min: 0 } }, {}, 'Title must be 0 or more'],
  [
    { rule: 'dateRange', params: { min: '2024-05-01', max: '2024-05-31' } },
    {},
    'Title must be between May 1, 2024 and May 31, 2024',
  ],
  [
    { rule: 'dateRange', params: { max: '2024-05-31' } },
    {},
    'Title must be May 31, 2024 or earlier',
  ],
  [{ rule: 'dateRange', params: { min: '2024-05-01' } }, {}, 'Title must be May 1, 2024 or later'],
  [
    { rule: 'regexp', params: { pattern: '^[a-z]+$' } },
    {},
    'Title may only have the letters a to z',
  ],
  [
    { rule: 'prohibitRegexp', params: { pattern: 'draft' } },
    {},
    'Title has something that is not allowed',
  ],
  [
    { rule: 'unique', params: { conflicting: [] } },
    {},
    'Title must be unique; this value is already used',
  ],
  [
    { rule: 'unique', params: { conflicting: [entry('a1'), entry('b2')] } },
    {},
    'Title must be unique; this value is already used by Entry a1 and Entry b2',
  ],
  [
    { rule: 'notResolvable', params: { link: entry('a1') } },
    {},
    'Title links to missing content: Entry a1',
  ],
  [
    { rule: 'linkContentType', params: { contentTypeId: ['post', 'page'] } },
    {},
    'Title must link to content of the type post or page',
  ],
  [
    { rule: 'linkMimetypeGroup', params: { mimetypeGroupName: ['image'] } },
    {},
    'Title must link to a file of the type image',
  ],
  [{ rule: 'assetFileSize', params: { max: 2_000_000 } }, {}, 'Title must be 2 megabytes or less'],
  [
    { rule: 'enabledNodeTypes', params: { nodeType: 'heading-1' } },
    {},
    'Title contains a block that is not enabled: heading-1',
  ],
  [
    { rule: 'value', params: { type: 'Date', filter: 'lt' } },
    query as never,
    'Archived at must be a date in this search',
  ],
  [
    { rule: 'value', params: { filter: 'near' } },
    query as never,
    'Archived at cannot be filtered with “near”',
  ],
  [{ rule: 'taken', params: {} }, {}, 'Title is already used; choose another'],
  [{ rule: 'noFileFields', params: {} }, whole, 'Title has no file'],
];

describe('the sentence of a rule', () => {
  it.each(cases.map((row) => [row[2], row] as const))('%s', (sentence, row) => {
    expect(describeIssue(issue(row))).toBe(sentence);
  });

  it('is there for each rule without facts', () => {
    const none = ruleNames.filter((rule) => readRow(rule).read === undefined);
    const sentences = none.map((rule) => describeIssue(issueOf({ rule, params: {} })));
    expect(none.length).toBeGreaterThan(15);
    expect(new Set(sentences).size).toBe(none.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{9,}[^.]$/u);
  });

  it('is whole for any facts that the catalog can read', () => {
    const raw = fc.dictionary(
      fc.constantFrom(...factNames),
      fc.oneof(
        fc.integer(),
        fc.double(),
        fc.constantFrom('a', 'Symbol', '2024-01-01'),
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.constant({ sys: { type: 'Link', linkType: 'Entry', id: 'x' } }),
        fc.constant([{ sys: { type: 'Link', linkType: 'Entry', id: 'x' } }]),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ruleNames), raw, (rule, facts) => {
        const params = read(rule, facts);
        fc.pre(params !== undefined);
        const sentence = describeIssue(issueOf({ rule, params }));
        expect(sentence).not.toMatch(/undefined|NaN|\[object|[{}]| {2}|\s$/);
      }),
      runs(100),
    );
  });
});

describe('the precedence of words of an issue', () => {
  const other = (given: Partial<IssueBase>) => issueOf({ rule: 'other', params: {} }, given);

  it('puts a row that the app changed first', () => {
    const house: Locale = {
      ...en,
      rules: { ...en.rules, required: ({ label }) => `${label} is missing` },
    };
    const missing = issueOf({ rule: 'required', params: {} }, { message: 'Give us a title' });
    expect(describeIssue(missing, { locale: house })).toBe('Title is missing');
  });

  it('puts the row of the rule before the words of the server', () => {
    const missing = issueOf({ rule: 'required', params: {} }, { message: 'Give us a title' });
    expect(describeIssue(missing)).toBe('Fill in “Title”');
  });

  it('asks nobody to fill in what a program left out, which the words of the server name', () => {
    const message = '"items[0].sys.version" is required';
    const {
      field: _,
      locale: __,
      ...missing
    } = issueOf(
      { rule: 'required', params: {} },
      { message, name: 'any.required', path: ['items', 0, 'sys', 'version'] },
    );
    expect(describeIssue(missing as Issue)).toBe(message);
    const wordless = { ...missing, message: 'any.required' } as Issue;
    expect(describeIssue(wordless)).toContain('was not accepted: “any.required”');
    const field = issueOf(
      { rule: 'required', params: {} },
      { path: ['fields', 'sys'], field: 'sys' },
    );
    expect(describeIssue(field)).toBe('Fill in “Sys”');
  });

  it('keeps the words of the server as they are when no row knows the rule', () => {
    const message = '  "length" must be  less than {limit}  ';
    expect(describeIssue(other({ name: 'any.max', message }))).toBe(message);
  });

  it.each(['VersionMismatch', 'Version mismatch'])(
    'names a whole error that came with no more than its id, as %s, by the title of its row',
    (message) => {
      const nested = { name: 'VersionMismatch', message };
      expect(describeIssue(other(nested))).toBe('A newer version was saved');
      const gone = { name: 'NotFound', message: 'NotFound', entity: { type: 'Asset', id: 'a' } };
      expect(describeIssue(other(gone))).toBe('The asset was not found');
    },
  );

  it('calls the types of the API what the language calls them, and the rest by their name', () => {
    const locale: Locale = { ...en, types: { Entry: 'Eintrag' } };
    const broken = (type: string) =>
      issueOf({ rule: 'notResolvable', params: { link: { type, id: 'x' } } });
    expect(describeIssue(broken('Entry'), { locale })).toContain('content: Eintrag x');
    expect(describeIssue(broken('ContentType'), { locale })).toContain('content: Content type x');
    expect(describeIssue(broken('constructor'), { locale })).toContain('content: Constructor x');
    const gone = { name: 'NotFound', message: 'NotFound', entity: entry('x') };
    expect(describeIssue(other(gone), { locale })).toBe('The eintrag was not found');
  });

  it('names the rule when the server gave no words', () => {
    expect(describeIssue(other({ name: 'no.emoji', message: 'no.emoji' }))).toBe(
      'Title was not accepted: “no.emoji”',
    );
  });

  it.each(['regexp', 'prohibitRegexp', 'in', 'range', 'size', 'dateRange', 'linkContentType'])(
    'leaves the name of a rule that came without its facts to the details: %s',
    (name) => {
      const { name: _, ...nameless } = other({ message: '' });
      for (const { locale } of shipped)
        expect(describeIssue(other({ name, message: name }), { locale })).toBe(
          describeIssue(nameless, { locale }),
        );
    },
  );

  it('quotes a sentence that says what the rule is called, and not its name', () => {
    const named = { name: 'INVALID_BERTH_NAME', message: 'Invalid berth name.' };
    expect(describeIssue(other(named))).toBe('Title was not accepted: “Invalid berth name.”');
  });

  it('names a whole error without words of its own, and takes it for no rule', () => {
    const nested = other({ name: 'BadGateway', message: 'BadGateway', path: [] });
    const { field: _, locale: __, ...rootError } = nested;
    expect(describeIssue(rootError as Issue)).toBe('This content was not accepted: “BadGateway”');
  });

  it('says at least that it was not accepted', () => {
    const { name: _, ...silent } = other({ message: '' });
    expect(describeIssue(silent)).toBe('Title was not accepted');
  });
});

describe('labelOf', () => {
  const at = (given: Partial<IssueBase>) =>
    issue([
      { rule: 'required', params: {} },
      { field: undefined, locale: undefined, ...given } as never,
      '',
    ]);

  it.each([
    ['heroImage', 'Hero image'],
    ['hero_image', 'Hero image'],
    ['hero-image', 'Hero image'],
    ['e-mail', 'E-mail'],
    ['work_e-mail', 'Work e-mail'],
    ['heroImageURL', 'Hero image URL'],
    ['title', 'Title'],
    ['manifest:components/PageLink/$slots/', 'manifest:components/PageLink/$slots/'],
  ])('makes the id %s readable', (field, label) => {
    expect(labelOf(at({ field }), english)).toBe(label);
  });

  it('names what has no field by its path, counting from one', () => {
    expect(labelOf(at({ path: ['fields', 0, 'type'] }), english)).toBe('Fields 1, Type');
    expect(labelOf(at({ path: ['display_code'] }), english)).toBe('Display code');
    expect(labelOf(at({ path: ['$.heroImage'] }), english)).toBe('Hero image');
    expect(labelOf(at({ path: ['author[0].e_mail'] }), english)).toBe('Author 1, E mail');
    expect(labelOf(at({ path: ['$.values[1]'] }), english)).toBe('Values 2');
    expect(labelOf(at({ path: ['title (3.5)'] }), english)).toBe('title (3.5)');
    expect(labelOf(at({ path: [2] }), english)).toBe('3');
  });

  it('names the content as a whole when there is no path', () => {
    expect(labelOf(at({ path: [] }), english)).toBe('This content');
  });

  it('says of a rule that the catalog does not have what the server said', () => {
    const odd = { ...at({ field: 'title' }), rule: 'novel', message: 'Too loud' };
    expect(describeIssue(odd as unknown as Issue)).toBe('Too loud');
  });

  it('prefers the label of the app, unless it throws or is empty', () => {
    expectConsole('warn', /RAE016.*no such field/);
    const titled = at({ field: 'title' });
    expect(labelOf(titled, createMessageContext({ fieldLabel: () => 'Überschrift' }))).toBe(
      'Überschrift',
    );
    expect(labelOf(titled, createMessageContext({ fieldLabel: () => '' }))).toBe('Title');
    expect(labelOf(titled, createMessageContext({ fieldLabel: () => undefined }))).toBe('Title');
    const fieldLabel = () => {
      throw new Error('no such field');
    };
    expect(labelOf(titled, createMessageContext({ fieldLabel }))).toBe('Title');
  });

  it('tells which item of a list it is', () => {
    const third = issueOf(
      { rule: 'notResolvable', params: { link: entry('x') } },
      { path: ['fields', 'related', 'en-US', 2], field: 'related' },
    );
    expect(describeIssue(third)).toBe('Related, item 3 links to missing content: Entry x');
  });
});

describe('localeLabel', () => {
  it('names the locale in the language of the words, and nothing when there is none', () => {
    expect(
      localeLabel(issueOf({ rule: 'required', params: {} }, { locale: 'de-AT' }), english),
    ).toBe('German (Austria)');
    const { locale: _, ...plain } = issueOf({ rule: 'required', params: {} });
    expect(localeLabel(plain as Issue, english)).toBeUndefined();
  });
});

describe('a pattern', () => {
  const said = (pattern: string) => describeIssue(issueOf({ rule: 'regexp', params: { pattern } }));

  it.each([
    ['^[a-z-]+$', 'Title may only have the letters a to z and hyphens'],
    ['^[a-z0-9_]*$', 'Title may only have the letters a to z, digits, and underscores'],
    ['^[\\d\\s.]+$', 'Title may only have digits, spaces, and dots'],
  ])('of one class of characters is put into words: %s', (pattern, sentence) => {
    expect(said(pattern)).toBe(sentence);
  });

  it.each(['^[^a]+$', '^[a-f]+$', '^[a-z]{3}$', '[a-z]+', '^https?://', 'constructor'])(
    'that says anything else is not guessed at: %s',
    (pattern) => {
      expect(said(pattern)).toBe('Title does not have the form that is asked for');
    },
  );
});

describe('a label', () => {
  const at = (...path: (string | number)[]) =>
    labelOf(
      issueOf({ rule: 'required', params: {} }, { path, field: undefined } as never),
      english,
    );

  it('leaves out what stands around the data', () => {
    expect(at('sys', 'popularity')).toBe('Popularity');
    expect(at('sys.popularity')).toBe('Popularity');
    expect(at('sys')).toBe('This content');
  });

  it('takes dots in a name for a path, and leaves sentences alone', () => {
    expect(at('author.firstName')).toBe('Author, First name');
    expect(at('See page 3. Then go on')).toBe('See page 3. Then go on');
  });
});

describe('an unknown part of a value', () => {
  const path = ['fields', 'photo', 'en-US', 'source', 'sys', 'harbour'];
  const unknown = { rule: 'unknown', params: {}, field: 'photo', locale: 'en-US' } as const;

  it('is told by the server, for the field takes a value in this language', () => {
    const message = 'The property "harbour" is not expected';
    expect(describeIssue({ ...unknown, path, message })).toBe(message);
    expect(describeIssue({ ...unknown, path: path.slice(0, 3), message })).toBe(
      'Photo takes no value in English (United States)',
    );
  });
});

describe('a property in the value of a field', () => {
  const at = (rule: 'required' | 'unexpected', message: string, ...inside: (string | number)[]) =>
    describeIssue(
      {
        rule,
        params: {},
        name: rule,
        field: 'text',
        locale: 'de',
        path: ['fields', 'text', 'de', ...inside],
        message,
      },
      { locale: en },
    );

  it('is told by the server, for the field itself is not empty', () => {
    const missing = 'The property "data" is required here';
    expect(at('required', missing, 'content', 0, 'data')).toBe(missing);
    const extra = 'The property "level" is not expected';
    expect(at('unexpected', extra, 'content', 0, 'level')).toBe(extra);
  });

  it('is no item of a list, and not the field', () => {
    expect(at('required', 'x')).toBe('Fill in “Text”');
    expect(at('required', 'x', 2)).toBe('Fill in “Text, item 3”');
    // without a sentence of the server
    expect(at('required', 'required', 'file')).toBe('Fill in “Text, File”');
  });
});
