import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { isAgent } from '../agents.js';
import { doerOf } from '../commitments/subject.js';
import { conjuncts } from '../conjuncts.js';
import { childrenWith, spanOf } from '../syntax.js';
import { demands } from './stance-words.js';

/** A list of what someone demands, as the text gives it: "Moscow's core demands: A, B and C". */
export interface DemandList {
  readonly noun: Token;
  readonly holder: Token;
  readonly items: readonly Span[];
  /** The sentence explains a phrase used before ("That phrasing signals ..."). */
  readonly explains: boolean;
}

/** The list that a noun of demanding leads to, after a colon, "include" or "are"; null for none. */
export function demandList(reading: Reading, noun: Token): DemandList | null {
  if (noun.pos !== 'NOUN' || !demands.has(noun.lemma)) return null;
  const [owner] = childrenWith(reading, noun.index, 'poss');
  // "Its leader has set two conditions for a return: A and B"
  const setter =
    noun.label === 'dobj' && setting.has(reading.tokens[noun.head].lemma)
      ? doerOf(reading, reading.tokens[noun.head])
      : null;
  const holder = owner ?? (setter !== null && isAgent(setter) ? setter : undefined);
  if (holder === undefined || (holder.pos === 'NOUN' && holder === owner)) return null;
  const items = afterColon(reading, noun) ?? afterVerb(reading, noun);
  // A single one is a demand where it is called so, and may be anything where it is called a goal.
  const isOne = /^(?:demand|condition|precondition|requirement)$/.test(noun.lemma) && items?.length === 1;
  return items === null || (items.length < 2 && !isOne)
    ? null
    : { noun, holder, items, explains: explainsBefore(reading, noun) };
}

/** Verbs, by lemma, of making demands known. */
const setting = new Set('set list name lay put present issue state'.split(' '));

/** The phrase after a colon, cut at the commas that the form of its first member starts anew after. */
function afterColon(reading: Reading, noun: Token): Span[] | null {
  const { tokens } = reading;
  const { last } = reading.sentences[noun.sentence];
  const next = tokens
    .slice(noun.index + 1, last)
    .find(({ text, pos }) => text === ':' || pos === 'VERB' || pos === 'AUX');
  if (next?.text !== ':') return null;
  const colon = next.index;
  // Two of them need no comma.
  const [listed] = childrenWith(reading, noun.index, 'appos').filter(({ index }) => index > colon);
  const joined = listed === undefined ? [] : conjuncts(reading, listed);
  if (joined.length === 2) return joined;
  const starts = [colon + 1];
  const form = tokens.slice(colon + 1, last).find(({ tag }) => tag === 'VBG' || tag === 'TO' || /^NN/.test(tag))?.tag;
  const isGerund = tokens.slice(colon + 1, colon + 4).some(({ tag }) => tag === 'VBG');
  for (let index = colon + 2; index < last; index++) {
    const before = tokens[index - 1];
    const follows =
      before.text === ',' || before.text === ';' || (before.label === 'cc' && /^[,;]$/.test(tokens[index - 2].text));
    const starts_ = isGerund
      ? tokens[index].tag === 'VBG'
      : form === 'TO'
        ? tokens[index].tag === 'TO'
        : tokens[index].label !== 'cc';
    if (follows && starts_) starts.push(index);
  }
  return starts.flatMap(
    (first, index) => spanOf(reading, { first, last: itemEnd(reading, starts[index + 1] ?? last) }) ?? [],
  );
}

function itemEnd({ tokens }: Reading, next: number): number {
  let end = next;
  while (end > 0 && (tokens[end - 1].label === 'cc' || /^[,;.]$/.test(tokens[end - 1].text))) end--;
  return end;
}

function afterVerb(reading: Reading, noun: Token): Span[] | null {
  const verb = reading.tokens[noun.head];
  if (noun.label !== 'nsubj') return null;
  const [listed] =
    verb.lemma === 'include'
      ? childrenWith(reading, verb.index, 'dobj')
      : verb.lemma === 'be'
        ? childrenWith(reading, verb.index, 'attr')
        : [];
  return listed === undefined ? null : conjuncts(reading, listed);
}

/** "That phrasing typically signals ...", "By this the Kremlin means ..." */
function explainsBefore(reading: Reading, noun: Token): boolean {
  const { first } = reading.sentences[noun.sentence];
  const opening = reading.tokens.slice(first, first + 3).map(({ lower }) => lower);
  return (
    /^(?:that|this|the) (?:phrasing|phrase|wording|language|term|expression|formula|formulation)\b/.test(
      opening.slice(0, 2).join(' '),
    ) || /^by (?:that|this)$/.test(opening.slice(0, 2).join(' '))
  );
}
