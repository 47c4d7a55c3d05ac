import type { Meaning, Modifier, Proposal } from '../meaning.js';
import { endPattern } from '../pattern.js';
import { wordValue } from '../word-codes.js';
import type { Words } from '../words.js';

const before = endPattern(
  '(the? @early (hyphen|in|on)? the? | the? @late (hyphen|in|on)? the? | the? @mid (hyphen|of)? the? | the? very? @start of the? | the? very? @end of the? | the? very? @midpoint of the?)',
);
const names = ['early', 'late', 'mid', 'start', 'end', 'midpoint'] as const;
const longest = 6;

/** "early 1941", "mid-September", "the end of March", "later that month": part of the time that follows. */
export function attachModifier(words: Words, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal, index) => {
    const { meaning, first } = proposal;
    if (meaning.kind !== 'calendar' && meaning.kind !== 'shift') return proposal;
    const from = Math.max(index === 0 ? 0 : proposals[index - 1].last, first - longest);
    const found = before.exec(words.codes.slice(from, first));
    if (found === null) return proposal;
    const modifier = modifierIn(words, from, found);
    return { ...proposal, first: from + found.index, meaning: { ...meaning, modifier } satisfies Meaning };
  });
}

function modifierIn(words: Words, from: number, found: RegExpExecArray): Modifier | undefined {
  for (const name of names) {
    const at = found.indices?.groups?.[name]?.[0];
    if (at === undefined) continue;
    return wordValue<Modifier>(name, words.text.slice(words.starts[from + at], words.ends[from + at]));
  }
  return undefined;
}
