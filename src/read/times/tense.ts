import { charactersOf } from './word-codes.js';
import type { Words } from './words.js';

export type Tense = 'past' | 'present' | 'future';

/** Tells the tense of the clause a stretch of text (offsets) stands in; null where it cannot. */
export type TenseAt = (start: number, end: number) => Tense | null;

const future = new Set(charactersOf('future-verb') + charactersOf('plan-verb'));
const past = new Set(charactersOf('past-verb') + charactersOf('verb-ed'));
const since = new Set(charactersOf('since'));
const present = new Set(charactersOf('present-verb'));
const clauseEnd = new Set(charactersOf('paragraph-end') + charactersOf('period'));
const reach = 25;

/** The tense of the nearest verb form, told by words and endings alone; before the expression first, then after it. */
export function tenseOfWords({ codes }: Words, first: number, last: number): Tense | null {
  if (first > 0 && since.has(codes[first - 1])) return 'past';
  for (let index = first - 1; index >= 0 && first - index < reach && !clauseEnd.has(codes[index]); index--) {
    const tense = tenseOfCode(codes[index]);
    if (tense !== null) return tense === 'past' && plannedBefore(codes, index) ? 'future' : tense;
  }
  for (let index = last; index < codes.length && index - last < reach && !clauseEnd.has(codes[index]); index++) {
    const tense = tenseOfCode(codes[index]);
    if (tense !== null) return tense;
  }
  return null;
}

/** "will be held", "expected to be completed": the plan stands a few words before the participle. */
function plannedBefore(codes: string, index: number): boolean {
  for (let before = index - 1; before >= 0 && index - before < 4; before--) if (future.has(codes[before])) return true;
  return false;
}

function tenseOfCode(code: string): Tense | null {
  if (future.has(code)) return 'future';
  if (past.has(code)) return 'past';
  return present.has(code) ? 'present' : null;
}
