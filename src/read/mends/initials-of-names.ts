import { roleOf } from '../../lexicon/roles.js';
import { type Draft, wordAt } from './mend.js';

/** "Deputy Secretary of State Antony J. Blinken": no name begins with a middle initial. */
export function initialsOfNames(draft: Draft): void {
  for (const [index, { label, first, last }] of draft.names.entries()) {
    const given = first - 1;
    if (label !== 'PERSON' || !/^\p{Lu}\.$/u.test(wordAt(draft, first)) || last - first < 2) continue;
    const word = wordAt(draft, given);
    const isGiven = draft.tags[given] === 'NNP' && /^\p{Lu}\p{Ll}/u.test(word) && roleOf(word.toLowerCase()) === null;
    if (isGiven && !draft.names.some((other) => other.first <= given && given < other.last))
      draft.names[index] = { label, first: given, last };
  }
}
