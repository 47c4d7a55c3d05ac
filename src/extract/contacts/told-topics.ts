import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { isVerbal } from '../assertion.js';
import { childrenWith, subtree } from '../syntax.js';
import { publicListeners } from './contact-words.js';
import { isParty, subjectsOf } from './parties.js';

/** What one side told the other of, or wished for in talking: the words that name it and who brought it up. */
export interface ToldTopic {
  readonly range: TokenRange;
  readonly raiser: Token | null;
}

const telling = new Set('tell inform assure warn remind respond reply answer notify brief'.split(' '));
const voicing = new Set('express voice show declare state confirm signal'.split(' '));

/** "told Lind that the dam was safe", "expressed interest in joint films": what a party of a contact said to the other, by what it is about. */
export function toldTopics(interpretation: Interpretation, verb: Token): ToldTopic[] {
  if (verb.pos !== 'VERB') return [];
  const { reading } = interpretation;
  if (voicing.has(verb.lemma)) {
    const interests = childrenWith(reading, verb.index, 'dobj').filter(({ lemma }) => lemma === 'interest');
    return interests.flatMap((interest) => interestsIn(reading, interest)).map((range) => ({ range, raiser: null }));
  }
  if (!telling.has(verb.lemma) || isToPublic(reading, verb)) return [];
  const [raiser] = subjectsOf(interpretation, verb);
  if (raiser === undefined) return [];
  return childrenWith(reading, verb.index, 'ccomp').flatMap((clause) => {
    const matter = matterOf(interpretation, clause);
    return matter === null ? [] : [{ range: phraseOf(reading, matter), raiser }];
  });
}

/** "told reporters that ..." */
const isToPublic = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'dobj', 'dative').some(({ lemma }) => publicListeners.has(lemma));

function interestsIn(reading: Reading, interest: Token): TokenRange[] {
  return childrenWith(reading, interest.index, 'prep')
    .filter(({ lower }) => lower === 'in')
    .map((preposition) => {
      const { last } = subtree(reading, preposition.index);
      const relative = reading.tokens
        .slice(preposition.index, last)
        .find(({ label, head }) => label === 'relcl' && head > preposition.index);
      const end = relative === undefined ? last : subtree(reading, relative.index).first;
      return { first: preposition.index + 1, last: withFocus(reading, end) };
    })
    .filter(({ first, last }) => last > first);
}

/** The end of a phrase with what is singled out behind it: "cooperation, particularly in energy". */
function withFocus({ tokens, ...reading }: Reading, last: number): number {
  if (
    tokens[last]?.lower !== ',' ||
    !/^(?:particularly|especially|notably|including)$/.test(tokens[last + 1]?.lower ?? '')
  )
    return last;
  const focus = tokens[last + 1];
  const phrase = focus.lower === 'including' || tokens[focus.head].pos !== 'ADP' ? focus : tokens[focus.head];
  return subtree({ tokens, ...reading }, phrase.index).last;
}

/** What a clause is about: its subject, or where that is one of the sides, the object of its last verb. */
function matterOf(interpretation: Interpretation, clause: Token): Token | null {
  const { reading } = interpretation;
  const isMatter = (noun: Token) => noun.pos === 'NOUN' && !isParty(interpretation, noun);
  const subject = childrenWith(reading, clause.index, 'nsubj', 'nsubjpass').find(isMatter);
  if (subject !== undefined) return subject;
  let verb = clause;
  for (let next: Token | undefined = verb; next !== undefined; ) {
    verb = next;
    next = childrenWith(reading, verb.index, 'xcomp').find(isVerbal);
  }
  return childrenWith(reading, verb.index, 'dobj').find(isMatter) ?? null;
}

function phraseOf(reading: Reading, head: Token): TokenRange {
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'relcl', 'appos')
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > head.index);
  return { first, last: Math.min(last, ...cut) };
}
