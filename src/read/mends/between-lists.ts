import { type Draft, wordAt } from './mend.js';

/** Head and first token of one of those listed. */
interface Listed {
  readonly first: number;
  readonly head: number;
}

/** "talks between Lind, Oslo's envoy Omar Haddad and the mayor": three sides, where the model loses one in another's apposition. */
export function betweenLists(draft: Draft): void {
  for (const [preposition] of draft.tags.entries()) {
    if (!/^(?:between|among)$/i.test(wordAt(draft, preposition))) continue;
    const { listed, last } = listAfter(draft, preposition);
    if (listed.length < 3 || isWhole(draft, preposition, listed, last)) continue;
    for (const [place, { first, head }] of listed.entries()) {
      const end = listed[place + 1]?.first ?? last;
      draft.heads[head] = place === 0 ? preposition : listed[place - 1].head;
      draft.labels[head] = place === 0 ? 'pobj' : 'conj';
      for (let at = first; at < end; at++) if (isLoose(draft, at, first, end, head)) attach(draft, at, head);
    }
  }
}

/** Noun phrases behind the preposition, parted by commas and one "and". */
function listAfter(draft: Draft, preposition: number): { listed: Listed[]; last: number } {
  const { tags } = draft;
  const listed: Listed[] = [];
  let first = preposition + 1;
  let isLast = false;
  let at = first;
  for (; at < tags.length; at++) {
    const isJoint = wordAt(draft, at) === ',' || wordAt(draft, at) === 'and';
    if (!isJoint && /^(?:DT|JJ|NNP?S?|POS|PRP\$|HYPH)$/.test(tags[at])) continue;
    if (!isJoint && wordAt(draft, at) === 'in' && tags[at - 1] === 'HYPH') continue;
    const head = at - 1;
    if (head < first || !/^NN/.test(tags[head])) break;
    listed.push({ first, head });
    if (isLast || !isJoint) break;
    isLast = wordAt(draft, at) === 'and';
    first = at + 1;
  }
  return isLast ? { listed, last: at } : { listed: [], last: at };
}

/** The model has them all: the first governed by the preposition, none of them hung on something else than the list. */
function isWhole({ heads, labels }: Draft, preposition: number, listed: readonly Listed[], last: number): boolean {
  const [{ head }] = listed;
  const isLed = heads[head] === preposition && labels[head] === 'pobj';
  return isLed && listed.every((one) => heads[one.head] >= preposition && heads[one.head] < last);
}

const isLoose = ({ heads }: Draft, at: number, first: number, end: number, head: number): boolean =>
  at !== head && at < head && (heads[at] < first || heads[at] >= end);

function attach(draft: Draft, at: number, head: number): void {
  draft.heads[at] = head;
  draft.labels[at] = draft.tags[at + 1] === 'POS' ? 'poss' : 'nmod';
}
