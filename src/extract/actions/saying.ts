import type { Evidence } from '../../schema/evidence.js';
import type { Statement } from '../../schema/statement.js';
import type { Reading, TokenRange } from '../../text/reading.js';
import { rangeOfEvidence } from '../told-tokens.js';

/** A statement with the tokens of its parts: who says it by which word to whom, and what. */
export interface Saying {
  readonly statement: Statement;
  /** The word of saying. */
  readonly cue: number;
  /** Every token of the cue. */
  readonly cueWords: readonly number[];
  readonly speakers: readonly number[];
  readonly addressee: number | null;
  readonly content: readonly TokenRange[];
}

/** The statements that a word of their sentence makes; those without a cue are the reporter's arrangement. */
export function sayingsOf(reading: Reading, statements: readonly Statement[]): Saying[] {
  return statements.flatMap((statement) => {
    const { cue, sources, addressee, content } = statement;
    if (cue === null) return [];
    const cueWords = cue.evidence.flatMap((piece) => indices(rangeOfEvidence(reading, piece)));
    const head = topOf(reading, cueWords);
    if (head === null) return [];
    const speakers = sources.filter(({ relation }) => relation === 'speaker');
    return [
      {
        statement,
        cue: head,
        cueWords,
        speakers: speakers.flatMap(({ evidence }) => headOf(reading, evidence) ?? []),
        addressee: addressee === null ? null : headOf(reading, addressee.evidence),
        content: content.evidence.map((piece) => rangeOfEvidence(reading, piece)),
      },
    ];
  });
}

function headOf(reading: Reading, [evidence]: readonly Evidence[]): number | null {
  return topOf(reading, indices(rangeOfEvidence(reading, evidence)));
}

/** The token that governs the others. */
function topOf({ tokens }: Reading, words: readonly number[]): number | null {
  const within = new Set(words);
  return words.find((index) => tokens[index].head === index || !within.has(tokens[index].head)) ?? words[0] ?? null;
}

const indices = ({ first, last }: TokenRange): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place);

export const isWithin = (index: number, ranges: readonly TokenRange[]): boolean =>
  ranges.some(({ first, last }) => first <= index && index < last);
