import { amountOf } from '../amount.js';
import type { Proposal } from '../meaning.js';
import { endPattern } from '../pattern.js';
import type { Words } from '../words.js';

const amountBefore = endPattern('(?<amount>number|number-word (hyphen number-word)?) (to|and|or|hyphen|comma)');

/** "60 and 90 days", "ten or fifteen years": an amount that takes its unit from what follows. */
export function addAmountLists(words: Words, proposals: readonly Proposal[]): Proposal[] {
  return proposals.flatMap((proposal, index) => {
    const { meaning, first } = proposal;
    if (meaning.kind !== 'duration' || meaning.amount === 'X' || meaning.toward !== undefined) return [proposal];
    const from = Math.max(index === 0 ? 0 : proposals[index - 1].last, first - 4);
    const found = amountBefore.exec(words.codes.slice(from, first))?.indices?.groups?.amount;
    if (found === undefined) return [proposal];
    const [start, end] = [from + found[0], from + found[1]];
    const amount = amountOf(words.text.slice(words.starts[start], words.ends[end - 1]));
    if (amount === null || amount === 'X' || amount > meaning.amount) return [proposal];
    return [{ first: start, last: end, meaning: { ...meaning, amount } }, proposal];
  });
}
