import { describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/schema/record.js';
import type { Statement } from '../../src/schema/statement.js';
import { checkCase } from './check-case.js';
import { parseCases } from './parse-cases.js';

const evidence = [{ report: 'report-1', start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }];
const passage = (text: string) => ({ text, evidence });

const statement = (id: string, speaker: string, content: string, changes: Partial<Statement> = {}): Statement => ({
  id,
  sources: [{ name: speaker, entity: null, evidence, relation: 'speaker', description: null, anonymous: false }],
  addressee: null,
  act: 'say',
  cue: passage('said'),
  content: passage(content),
  quotation: 'indirect',
  verbatim: [],
  about: [],
  saidAt: null,
  occasion: null,
  medium: null,
  polarity: 'positive',
  factuality: 'CT+',
  within: null,
  evidence,
  certainty: 0.9,
  ...changes,
});

const record = (...statements: Statement[]) =>
  ({
    statements,
    contacts: [
      { parties: ['Ana Ruiz', 'Omar Haddad'].map((name) => ({ name, entity: null, evidence })), duration: null },
    ],
    actions: [],
    positions: [],
    commitments: [],
    outcomes: [],
    absences: [],
    entities: [],
    issues: [],
  }) as unknown as ReportRecord;

const failures = (expectations: string, held: ReportRecord) =>
  parseCases(`# Title\n> A report.\n\n${expectations}`).flatMap((one) => checkCase(one, held));

const said = statement('statement-1', 'Ana Ruiz', 'the bridge is “open”');

describe('reading a case file', () => {
  it('joins the lines of a quoted paragraph and keeps paragraphs apart', () => {
    const [one] = parseCases('# T\n## A case\n> One\n> two.\n>\n> Three.\n\n- none\n');
    expect(one).toMatchObject({ title: 'A case', line: 2, report: 'One two.\n\nThree.', unlistedAllowed: false });
  });

  it('takes a fenced report as it stands, headings inside it included', () => {
    const [one] = parseCases('# T\n```report\n# Not a heading\n  two\n```\n- no statement\n- unlisted facts allowed\n');
    expect(one).toMatchObject({ report: '# Not a heading\n  two', unlistedAllowed: true });
  });

  it('makes each row of a table a case', () => {
    const rows =
      '| report | statement | contact |\n|---|---|---|\n| A. | act = say | none |\n| B. | not act = deny | |\n';
    const cases = parseCases(`# T\n${rows}`);
    expect(cases.map(({ report, line }) => [report, line])).toEqual([
      ['A.', 4],
      ['B.', 5],
    ]);
    expect(cases[0].expectations.map(({ mode }) => mode)).toEqual(['fact', 'none']);
    expect(cases[1].expectations.map(({ mode }) => mode)).toEqual(['not']);
  });

  it('keeps separators inside quotation marks', () => {
    const [one] = parseCases('# T\n> A.\n\n- statement: content = "one; two + three"; act = say\n');
    expect(one.expectations[0].conditions).toEqual([
      { field: 'content', operator: '=', values: ['one; two + three'] },
      { field: 'act', operator: '=', values: ['say'] },
    ]);
  });

  it.each([
    ['# T\n> A.\n', 'expects nothing'],
    ['# T\n- none\n', 'has no report'],
    ['# T\n> A.\n- utterance: act = say\n', 'line 3: no such kind of fact: "utterance"'],
    ['# T\n> A.\n- statement: act\n', 'cannot read the condition "act"'],
  ])('names what it cannot read in %j', (markdown, message) => {
    expect(() => parseCases(markdown)).toThrow(message);
  });
});

describe('checking a record against a case', () => {
  it('passes where every fact is found, quotation marks of any kind alike', () => {
    expect(failures('- statement: speaker = Ana Ruiz; content = the bridge is "open"', record(said))).toEqual([]);
    expect(failures('- statement: speaker = Ana Ruiz; content ~ the bridge; cue = said', record(said))).toEqual([]);
  });

  it('shows the nearest fact and where it differs', () => {
    const [failure] = failures(
      '- statement: speaker = Ana Ruiz; act = promise\n- unlisted facts allowed',
      record(said),
    );
    expect(failure).toContain('missing: statement: speaker = Ana Ruiz; act = promise');
    expect(failure).toContain('act is say');
    expect(failure).not.toContain('speaker is');
  });

  it('fails for facts of a listed kind that the case does not list, unless it allows them', () => {
    const held = record(said, statement('statement-2', 'Omar Haddad', 'it is not'));
    expect(failures('- statement: speaker = Ana Ruiz', held)).toEqual([expect.stringContaining('unlisted: statement')]);
    expect(failures('- statement: speaker = Ana Ruiz\n- unlisted facts allowed', held)).toEqual([]);
  });

  it('needs two facts for two equal expectations', () => {
    expect(failures('- statement: act = say\n- statement: act = say', record(said))).toHaveLength(1);
  });

  it('fails for a fact that must not be, and for any fact where there should be none', () => {
    expect(failures('- not statement: act = say', record(said))).toHaveLength(1);
    expect(failures('- not statement: act = deny', record(said))).toEqual([]);
    expect(failures('- no statement', record(said))).toHaveLength(1);
    expect(failures('- no action', record(said))).toEqual([]);
    expect(failures('- none', record(said))).toHaveLength(2);
  });

  it('leaves open what a case says may be, and only that', () => {
    const held = record(said, statement('statement-2', 'Omar Haddad', 'it is not'));
    const open = '- statement: speaker = Ana Ruiz\n- may statement: speaker = Omar Haddad';
    expect(failures(open, held)).toEqual([]);
    expect(failures(open, record(said))).toEqual([]);
    expect(failures(`${open}; act = deny`, held)).toEqual([expect.stringContaining('unlisted: statement')]);
    expect(failures('- no statement\n- may statement: speaker = Omar Haddad', held)).toHaveLength(1);
  });

  it('compares lists whole, in any order', () => {
    const parties = (written: string) => failures(`- contact: parties = ${written}`, record());
    expect(parties('Omar Haddad + Ana Ruiz')).toEqual([]);
    expect(parties('Omar Haddad + Eva Lind')).toHaveLength(2);
    expect(failures('- contact: duration = none', record())).toEqual([]);
    expect(failures('- contact: parties = none', record())).toHaveLength(2);
  });

  it('takes actors and recipients of an action together as its parties', () => {
    const actor = (country: string) => ({ name: country, entity: null, evidence, country, sector: 'GOV' });
    const held = { ...record(), actions: [{ actors: [actor('USA')], recipients: [actor('RUS')] }] } as never;
    expect(failures('- action: parties.country = RUS + USA', held)).toEqual([]);
    expect(failures('- action: parties.country = USA + CHN', held)).toHaveLength(2);
  });

  it('lets a case write an id as the content of the statement it refers to', () => {
    const nested = statement('statement-2', 'Omar Haddad', 'open', { within: 'statement-1' });
    const held = record(said, nested);
    expect(failures('- statement: within ~ the bridge\n- unlisted facts allowed', held)).toEqual([]);
  });

  it('refuses a field that facts of the kind do not have', () => {
    expect(() => failures('- statement: adressee = Eva Lind', record(said))).toThrow('no such field: "adressee"');
  });
});
