import type { Proposal } from '../meaning.js';
import { charactersOf } from '../word-codes.js';
import type { Words } from '../words.js';

/** Words that stand in small letters unless they begin a sentence or are part of a name. */
const plain = new Set(charactersOf('today') + charactersOf('frequency') + charactersOf('part') + charactersOf('now'));
const capitalised = new Set(charactersOf('capitalised'));

/** "USA Today", "Daily Mail", "Morning Joe", "Larry King Now": names of other things. */
export const dropNames = ({ codes, text, starts }: Words, proposals: readonly Proposal[]): Proposal[] =>
  proposals.filter(({ first, last, meaning }) => {
    if (!plain.has(codes[first]) || !/[A-Z]/.test(text[starts[first]])) return true;
    const isAnyDay = meaning.kind === 'set' || (meaning.kind === 'calendar' && meaning.anyDay === true);
    return (
      !(first > 0 && capitalised.has(codes[first - 1])) &&
      !(isAnyDay && last < codes.length && capitalised.has(codes[last]))
    );
  });
