import { identifier } from '../../src/schema/identifier.js';
import type { ReportRecord } from '../../src/schema/record.js';
import type { Statement } from '../../src/schema/statement.js';
import { Alignment } from '../../src/text/alignment.js';
import { passageOf } from '../../src/text/passage.js';
import type { SourceText } from '../../src/text/source-text.js';

/** A noise line stands before the text in the original, so offsets of text and original differ. */
export const sampleOriginal = 'MENU | HOME\nThe minister said "we will stay" on Monday. She thanked <b>Oslo</b>.\n';
const noise = 'MENU | HOME\n'.length;
const text = sampleOriginal.slice(noise).trim();

const source: SourceText = {
  reportId: 'report-sample',
  original: sampleOriginal,
  text,
  alignment: new Alignment([{ clean: 0, original: noise, length: text.length }]),
  paragraphs: [{ start: 0, end: text.length, role: 'body' }],
};

const passage = (words: string) => {
  const start = text.indexOf(words);
  const found = passageOf(source, { start, end: start + words.length });
  if (found === null) throw new Error(`"${words}" is not in the sample`);
  return found;
};

function statement(speaker: string, cue: string, content: string, certainty: number): Statement {
  const said = passage(content);
  return {
    id: identifier('statement', content),
    sources: [
      {
        name: speaker,
        entity: null,
        relation: 'speaker',
        description: null,
        anonymous: false,
        evidence: passage(speaker).evidence,
      },
    ],
    addressee: null,
    act: 'say',
    cue: passage(cue),
    content: said,
    quotation: 'mixed',
    verbatim: [],
    about: [],
    saidAt: null,
    occasion: null,
    medium: null,
    polarity: 'positive',
    factuality: 'CT+',
    within: null,
    evidence: said.evidence,
    certainty,
  };
}

const outer = statement('The minister', 'said', '"we will stay" on Monday', 0.9);
const inner = { ...statement('The minister', 'said', 'stay', 0.4), within: outer.id };

export const sampleRecord: ReportRecord = {
  schemaVersion: '1',
  report: {
    id: 'report-sample',
    file: 'sample.txt',
    url: null,
    publisher: null,
    headline: null,
    byline: [],
    dateline: null,
    publishedAt: null,
    modifiedAt: null,
    retrievedAt: null,
    language: 'en',
    section: null,
    paywalled: null,
    origin: null,
    revisionOf: null,
    encoding: 'utf-8',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    alignment: [[0, noise, text.length, text.length]],
    text,
  },
  statements: [outer, inner],
  contacts: [],
  actions: [],
  positions: [],
  commitments: [],
  outcomes: [],
  absences: [],
  entities: [],
  issues: [{ code: 'repeated-passage', reason: 'a <script> in a reason', evidence: [] }],
};
