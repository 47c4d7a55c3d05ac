import { describe, expect, it } from 'vitest';
import { extractContacts } from '../../../src/extract/contacts/extract-contacts.js';
import { extractStatements } from '../../../src/extract/statements/extract-statements.js';
import { attributeByRules } from '../../../src/extract/statements/rules/attribute-by-rules.js';
import { loadReader } from '../../../src/read/reader.js';
import { contactSchema } from '../../../src/schema/contact.js';
import type { Report } from '../../../src/schema/report.js';
import { statementSchema } from '../../../src/schema/statement.js';
import { overlaps } from '../../../src/text/span.js';
import { sourceOf } from '../../read/source-of.js';

const reader = loadReader();
const report = { id: 'report-test' } as Report;

const text = [
  '“The dam is safe,” Eva Lind told reporters on Monday. “Nobody has to leave.”',
  'Omar Haddad denied that he had met Ana Ruiz, and said that Lind promised to pay, according to Tass.',
  'They spoke by phone. The mayor, who declined to comment, called for calm: “Go home.',
].join('\n\n');

const interpretation = { reading: reader.read(sourceOf(text)), times: [], chains: [], introductions: new Map() };
const attributions = attributeByRules(interpretation.reading);
const { statements } = extractStatements(interpretation, attributions, report);

describe('statements', () => {
  it('satisfy the schema, and every span they stand on is verbatim in the report', () => {
    expect(statements.length).toBeGreaterThan(4);
    for (const statement of statements) {
      statementSchema.parse(statement);
      const passages = [statement.content, statement.cue, ...statement.verbatim, ...statement.sources];
      for (const { start, end, exact } of passages.flatMap((passage) => passage?.evidence ?? [])) {
        expect(text.slice(start, end)).toBe(exact);
      }
    }
  });

  it('have ids of their own, and are nested in statements that are there', () => {
    const ids = new Set(statements.map(({ id }) => id));
    expect(ids.size).toBe(statements.length);
    for (const { within } of statements) if (within !== null) expect(ids).toContain(within);
  });

  it('do not come from the headline', () => {
    const { source } = interpretation.reading;
    const paragraphs = source.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      role: index === 0 ? ('headline' as const) : paragraph.role,
    }));
    const reading = { ...interpretation.reading, source: { ...source, paragraphs } };
    const found = extractStatements({ ...interpretation, reading }, attributions, report).statements;
    expect(found.length).toBeLessThan(statements.length);
    expect(found.some(({ evidence }) => evidence.some((piece) => overlaps(piece, paragraphs[0])))).toBe(false);
  });
});

describe('contacts', () => {
  it('satisfy the schema', () => {
    for (const contact of extractContacts(interpretation, statements, null)) contactSchema.parse(contact);
  });
});
