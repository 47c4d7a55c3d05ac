import type { Reading } from '../../../src/text/reading.js';
import type { Reference, ReferenceToken } from './spacy.js';

const fields = ['text', 'tag', 'head', 'label', 'lemma', 'sentence start', 'entity', 'pos', 'morph', 'norm'] as const;
/** The fields that must agree for a token to count as identical. */
const judged = new Set(['text', 'tag', 'head', 'label', 'lemma', 'sentence start', 'entity']);

export interface Agreement {
  tokens: number;
  /** Tokens identical in every judged field. */
  identical: number;
  readonly byField: Record<(typeof fields)[number], number>;
  names: number;
  identicalNames: number;
  /** Some differences, for the eye. */
  readonly differences: string[];
}

export const createAgreement = (): Agreement => ({
  tokens: 0,
  identical: 0,
  byField: Object.fromEntries(fields.map((field) => [field, 0])) as Agreement['byField'],
  names: 0,
  identicalNames: 0,
  differences: [],
});

/** Adds a document's agreement with the reference analyses of its paragraphs. */
export function compare(reading: Reading, analyses: Reference['analyses'], agreement: Agreement): void {
  analyses.forEach((analysis, paragraph) => {
    const { start, end } = reading.source.paragraphs[paragraph];
    const tokens = reading.tokens.filter((token) => token.start >= start && token.start < end);
    const first = tokens[0]?.index ?? 0;
    analysis.tokens.forEach((expected, index) => {
      const token = tokens[index];
      const found: ReferenceToken | undefined = token && [
        token.text,
        token.tag,
        token.head - first,
        token.label,
        token.lemma,
        reading.sentences[token.sentence].first === token.index ? 1 : 0,
        token.entity,
        token.pos,
        token.morph,
        token.norm,
      ];
      const equal = fields.map((_, field) => found?.[field] === expected[field]);
      agreement.tokens++;
      if (fields.every((field, column) => equal[column] || !judged.has(field))) agreement.identical++;
      fields.forEach((field, column) => {
        if (equal[column]) agreement.byField[field]++;
        else agreement.differences.push(`${field}: ${found?.[column]} for ${expected[column]} at ${expected[0]}`);
      });
    });
    const ours = new Set(
      reading.names
        .filter((name) => name.start >= start && name.start < end)
        .map((name) => `${name.first - first} ${name.last - first} ${name.label}`),
    );
    agreement.names += analysis.names.length;
    agreement.identicalNames += analysis.names.filter((name) => ours.has(name.join(' '))).length;
  });
}
