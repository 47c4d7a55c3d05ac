import { type Draft, wordAt } from './mend.js';

/** Head and first token of one of those listed. */
interface Listed {
  readonly first: number;
  readonly head: number;
}

/**
 * "talks between Lind, Oslo's envoy Omar Haddad and the mayor", "discussed Iran, the border and energy projects": three, where the model loses one in
 * another's apposition.
 */
export function wholeLists(draft: Draft): void {
  for (const [governor] of draft.tags.entries()) {
    const label = labelUnder(draft, governor);
    if (label === null) continue;
    const { listed, last } = listAfter(draft, governor);
    const fewest = label === 'dobj' && isPlain(draft, governor, last) ? 2 : 3;
    if (listed.length < fewest || isWhole(draft, governor, listed, last, label)) continue;
    for (const [place, { first, head }] of listed.entries()) {
      const end = listed[place + 1]?.first ?? last;
      draft.heads[head] = place === 0 ? governor : listed[place - 1].head;
      draft.labels[head] = place === 0 ? label : 'conj';
      if (place > 0) draft.heads[first - 1] = listed[place - 1].head;
      for (let at = first; at < end; at++) if (isLoose(draft, at, first, end, head)) attach(draft, at, head);
    }
  }
}

/** What hangs on a word that a list may follow; null for other words. */
function labelUnder(draft: Draft, governor: number): 'pobj' | 'dobj' | null {
  if (/^(?:between|among)$/i.test(wordAt(draft, governor))) return 'pobj';
  return draft.lemmas[governor] === 'discuss' && draft.tags[governor].startsWith('VB') ? 'dobj' : null;
}

/** Nothing in the list leads further in ("Iran and energy projects"). */
const isPlain = ({ tags }: Draft, governor: number, last: number): boolean =>
  tags.slice(governor + 1, last).every((tag) => tag !== 'IN');

/** Noun phrases behind the governor, parted by commas and one "and". */
function listAfter(draft: Draft, governor: number): { listed: Listed[]; last: number } {
  const { tags } = draft;
  const listed: Listed[] = [];
  let first = governor + 1;
  let isLast = false;
  let at = first;
  for (; at < tags.length; at++) {
    const isJoint = wordAt(draft, at) === ',' || wordAt(draft, at) === 'and';
    if (!isJoint && /^(?:DT|JJ|NNP?S?|POS|PRP\$?|HYPH)$/.test(tags[at])) continue;
    if (!isJoint && wordAt(draft, at) === 'in' && tags[at - 1] === 'HYPH') continue;
    if (!isJoint && tags[at] === 'IN' && /^NN/.test(tags[at - 1]) && at > first) continue;
    const inner = tags.findIndex(
      (tag, index) => index > first && index < at && tag === 'IN' && tags[index - 1] !== 'HYPH',
    );
    const head = (inner < 0 ? at : inner) - 1;
    if (head < first || !/^(?:NN|PRP$)/.test(tags[head]) || !/^(?:NN|PRP$)/.test(tags[at - 1])) break;
    listed.push({ first, head });
    if (isLast || !isJoint) break;
    isLast = wordAt(draft, at) === 'and';
    first = at + 1;
  }
  return isLast ? { listed, last: at } : { listed: [], last: at };
}

/** The model has them all: the first governed by the preposition, none of them hung on something else than the list. */
function isWhole(
  { heads, labels }: Draft,
  governor: number,
  listed: readonly Listed[],
  last: number,
  label: 'pobj' | 'dobj',
): boolean {
  const [{ head }] = listed;
  const isLed = heads[head] === governor && labels[head] === label;
  const all = new Set(listed.map((one) => one.head));
  return (
    isLed &&
    listed
      .slice(1)
      .every((one) => one.head < last && all.has(heads[one.head]) && /^(?:conj|appos)$/.test(labels[one.head]))
  );
}

const isLoose = ({ heads }: Draft, at: number, first: number, end: number, head: number): boolean =>
  at !== head && (heads[at] < first || heads[at] >= end);

function attach(draft: Draft, at: number, head: number): void {
  if (at > head) {
    const inner = draft.tags.findLastIndex((tag, index) => index < at && index > head && tag === 'IN');
    if (inner < 0 || !/^NN/.test(draft.tags[at])) return;
    draft.heads[at] = inner;
    draft.labels[at] = 'pobj';
    return;
  }
  draft.heads[at] = head;
  draft.labels[at] = draft.tags[at + 1] === 'POS' ? 'poss' : 'nmod';
}
