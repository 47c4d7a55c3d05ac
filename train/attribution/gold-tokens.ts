import type { Reading } from '../../src/text/reading.js';
import type { AttributionDocument, Pieces } from './corpus.js';

/** An attribution of the corpus by tokens. */
export interface GoldTokens {
  readonly anchor: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** The attributions of a document by tokens: those whose cue holds a token to hang on. */
export function goldTokensOf(document: AttributionDocument, reading: Reading): GoldTokens[] {
  return document.attributions.flatMap(({ source, cue, content }) => {
    const tokens = tokensOf(reading, cue);
    const anchor = anchorOf(reading, tokens);
    if (anchor === null) return [];
    return [{ anchor, source: tokensOf(reading, source), cue: tokens, content: tokensOf(reading, content) }];
  });
}

const tokensOf = ({ tokens }: Reading, pieces: Pieces | null): number[] =>
  tokens
    .filter((token) => pieces?.some(([start, end]) => token.start < end && start < token.end))
    .map(({ index }) => index);

/** The cue's word whose head lies outside of it: a verb before any other, and punctuation only for want of a word. */
function anchorOf({ tokens }: Reading, cue: readonly number[]): number | null {
  const outermost = cue.filter((index) => tokens[index].head === index || !cue.includes(tokens[index].head));
  const verb = outermost.find((index) => tokens[index].pos === 'VERB' || tokens[index].pos === 'AUX');
  return verb ?? outermost.find((index) => tokens[index].pos !== 'PUNCT') ?? outermost[0] ?? null;
}
