import { Match } from './match.js';
import type { Proposal } from './meaning.js';
import { rules } from './rules.js';
import type { Words } from './words.js';

/** What the rules find, first to last; of proposals that share words the longest stays, then the one of the earlier rule. */
export function propose(words: Words): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { pattern, read } of rules) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(words.codes); found !== null; found = pattern.exec(words.codes)) {
      if (found[0] === '') {
        pattern.lastIndex++;
        continue;
      }
      const match = new Match(words, found);
      const meaning = read(match);
      if (meaning !== null) proposals.push({ first: match.first, last: match.last, meaning });
      else pattern.lastIndex = found.index + 1;
    }
  }
  return withoutOverlaps(proposals);
}

function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const taken: Proposal[] = [];
  const byLength = [...proposals].sort((one, other) => other.last - other.first - (one.last - one.first));
  const owner = new Map<number, Proposal>();
  for (const proposal of byLength) {
    let free = true;
    for (let index = proposal.first; free && index < proposal.last; index++) free = !owner.has(index);
    if (!free) continue;
    for (let index = proposal.first; index < proposal.last; index++) owner.set(index, proposal);
    taken.push(proposal);
  }
  return taken.sort((one, other) => one.first - other.first);
}
