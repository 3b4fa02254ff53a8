import { describe, expect, it } from 'vitest';
import { formatIssuesCsv } from '../../src/describe/formatIssuesCsv.js';
import { de } from '../../src/locales/de.js';
import type { Issue } from '../../src/model/Issue.js';
import { errorOf, issueOf } from '../support/errorOf.js';

const NAMES = 'entity,path,field,locale,rule,sentence,message';

const linesOf = (issues: readonly Issue[], options = {}) =>
  formatIssuesCsv(errorOf('ValidationFailedError', { issues }), options).split('\r\n');

describe('formatIssuesCsv', () => {
  it('writes a row for each issue, below a row of names', () => {
    const lines = linesOf([
      issueOf({ rule: 'size', params: { max: 60, actual: 73 } }, { value: 'Long' }),
      issueOf(
        { rule: 'required', params: {} },
        { message: 'Give it a name', entity: { type: 'Entry', id: 'e1' } },
      ),
      issueOf(
        { rule: 'other', params: {} },
        { path: [], name: 'embargo', message: 'Told by the server' },
      ),
    ]);
    expect(lines).toEqual([
      NAMES,
      ',/fields/title/en-US,Title,en-US,size,Title must be 60 characters or fewer; it has 73,size',
      'Entry e1,/fields/title/en-US,Title,en-US,required,Fill in “Title”,Give it a name',
      ',,Title,en-US,embargo,Told by the server,Told by the server',
      '',
    ]);
  });

  it('writes every one of 10,000', () => {
    const issue = issueOf({ rule: 'required', params: {} });
    expect(linesOf(Array.from({ length: 10_000 }, () => issue))).toHaveLength(10_002);
  });

  it('quotes what would end a cell or a row', () => {
    const message = 'Not "this",\r\nbut that';
    const [, row] = formatIssuesCsv(
      errorOf('ValidationFailedError', {
        issues: [issueOf({ rule: 'required', params: {} }, { message })],
      }),
    ).split(/\r\n(?=,)/);
    expect(row).toContain(',"Not ""this"",\r\nbut that"\r\n');
  });

  it.each(['=', '+', '-', '@', '\t'])(
    'keeps a text that begins with %j from being a formula',
    (sign) => {
      const message = `${sign}HYPERLINK("https://a.example")`;
      const [, row] = linesOf([issueOf({ rule: 'required', params: {} }, { message })]);
      expect(row).toContain(`,"'${sign}HYPERLINK(""https://a.example"")"`);
    },
  );

  it('names fields and entities as the app does, in the language that is given', () => {
    const issue = issueOf(
      { rule: 'required', params: {} },
      { entity: { type: 'Entry', id: 'e1' } },
    );
    const [, row] = linesOf([issue], {
      locale: de,
      fieldLabel: () => 'Überschrift',
      entityLabel: () => 'Morgen in Porto',
    });
    expect(row).toMatch(/^Morgen in Porto,.*,Überschrift,/);
    expect(row).toContain('„Überschrift“');
  });

  it('has the names alone where nothing is listed, and for null', () => {
    expect(linesOf([])).toEqual([NAMES, '']);
    expect(formatIssuesCsv(null as never)).toBe(`${NAMES}\r\n`);
  });
});
