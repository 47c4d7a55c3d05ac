import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { nounPhrase } from '../noun-phrase.js';
import { childrenWith, isInfinitive, phraseObject, spanOf, subtree } from '../syntax.js';
import { governsTime } from '../time-word.js';
import type { OutcomeFrame } from './outcome-frame.js';
import { agreementNouns, fruitless, negotiations, progressNouns, termNouns } from './outcome-words.js';

const leading = ['toward', 'towards', 'on', 'over', 'about', 'regarding', 'in', 'to', 'for'];

/** What the outcome is about: "toward ending the war", "on a ceasefire", "humanitarian progress"; null where not told. */
export function matterOf(interpretation: Interpretation, { head, clause, paper }: OutcomeFrame): Span | null {
  const { reading } = interpretation;
  if (paper !== undefined) return nounPhrase(reading, paper);
  const begun =
    head.label === 'pobj' && reading.tokens[head.head].lower === 'under' ? subjectOver(reading, head, clause) : null;
  if (begun !== null) return nounPhrase(reading, begun);
  const agreed = head.lemma === 'agree' ? agreedDeed(reading, head) : null;
  if (agreed !== null) return spanOf(reading, beforeIncluding(reading, agreed));
  // "Talks on grain ended without agreement": on what the talks were
  if (head.label === 'pobj' && reading.tokens[head.head].lower === 'without') {
    const own = phraseObject(reading, head, 'on', 'over', 'about');
    const subject = childrenWith(reading, clause.index, 'nsubj').at(0);
    const of = subject && (phraseObject(reading, subject, 'of') ?? subject);
    const talksOn = of ? phraseObject(reading, of, 'on', 'over', 'about') : null;
    if ((own === null || own.entity === 'DATE') && talksOn !== null) return nounPhrase(reading, talksOn);
  }
  const places = head === clause ? [head] : [head, clause];
  const phrases = places
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter((phrase) => (phrase.index > head.index || isFronted(reading, phrase)) && leading.includes(phrase.lower))
    .toSorted((one, other) => leading.indexOf(one.lower) - leading.indexOf(other.lower));
  for (const phrase of phrases) {
    const object = childrenWith(reading, phrase.index, 'pobj', 'pcomp').at(0);
    const span = object && spanOf(reading, beforeIncluding(reading, object));
    const isMatter =
      object &&
      span &&
      !fruitless.has(object.lower) &&
      object.lemma !== 'basis' &&
      // "an agreement in principle"
      object.lemma !== 'principle' &&
      !(phrase.lower === 'in' && (isVenue(head, object) || towns.has(object.lemma))) &&
      !(/^(?:on|over|about|regarding)$/.test(phrase.lower) ? isTime : isPlaceOrTime)(interpretation, object, span);
    if (isMatter) return span;
  }
  // "an agreement was reached to stop it"
  const isMade = head.label === 'nsubjpass' || (head.label === 'dobj' && /^(?:strike|reach)$/.test(clause.lemma));
  const purposes = isMade ? childrenWith(reading, clause.index, 'advcl', 'xcomp') : [];
  const [deed] = [...childrenWith(reading, head.index, 'acl'), ...purposes].filter((each) =>
    isInfinitive(reading, each),
  );
  if (deed !== undefined) return spanOf(reading, beforeIncluding(reading, deed));
  const [between] = head.lemma === 'agree' ? childrenWith(reading, head.index, 'nsubjpass') : [];
  if (between !== undefined) return nounPhrase(reading, between);
  if (progressNouns.has(head.lemma)) {
    const domain = childrenWith(reading, head.index, 'amod', 'compound').find(({ lemma }) => domains.has(lemma));
    return domain === undefined ? null : { start: domain.start, end: domain.end };
  }
  if (termNouns.has(head.lemma)) return nounPhrase(reading, head);
  return head.pos === 'NOUN' || head.pos === 'PROPN' ? paperItself(reading, head) : null;
}

/** "A truce is to begin under a deal struck in Oslo": the deal is on the truce; else on what is to be done under it. */
function subjectOver(reading: Reading, head: Token, clause: Token): Token | null {
  const over = reading.tokens[reading.tokens[head.head].head];
  for (let at = over; ; at = reading.tokens[at.head]) {
    const subject = childrenWith(reading, at.index, 'nsubj', 'nsubjpass').at(0);
    if (subject !== undefined)
      return agreementNouns.has(subject.lemma)
        ? subject
        : clause.tag === 'VBN' && clause.label === 'acl'
          ? (childrenWith(reading, over.index, 'dobj').at(0) ?? null)
          : null;
    if (at.head === at.index) return null;
  }
}

/** "On Taiwan there was no agreement" */
const isFronted = ({ sentences }: Reading, { index, lower, sentence }: Token): boolean =>
  sentences[sentence].first === index && /^(?:on|over|regarding)$/.test(lower);

/** "agreed to share data", "agreed that the army would leave", "agreed on Friday to lower tensions" */
const agreedDeed = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'xcomp', 'ccomp').at(0) ??
  childrenWith(reading, verb.index, 'advcl').find((each) => isInfinitive(reading, each)) ??
  null;

/** "agreed in the talks": where, not on what; progress in talks is on them. */
const isVenue = (head: Token, { lemma }: Token): boolean => !progressNouns.has(head.lemma) && negotiations.has(lemma);

/** "the interim accord": where no matter is told, the paper. */
function paperItself(reading: Reading, head: Token): Span | null {
  const { first } = subtree(reading, head.index);
  const isLeading = (token: Token) => /^(?:DT|PDT)$/.test(token.tag);
  let start = first;
  while (start < head.index && isLeading(reading.tokens[start])) start++;
  const isNegative = reading.tokens.slice(first, start).some(({ lower }) => /^(?:no|neither|any)$/.test(lower));
  return start === head.index && isNegative ? null : spanOf(reading, { first: start, last: head.index + 1 });
}

/** Adjectives and nouns that tell on what ground the outcome lies. */
const domains = new Set(
  'humanitarian economic political military diplomatic territorial nuclear peace trade ceasefire security'.split(' '),
);

/** Where, though no name says so: "concluded in the same city". */
const towns = new Set('city town village capital country region palace hotel resort building'.split(' '));

const isTime = ({ times }: Interpretation, object: Token, span: Span): boolean =>
  object.entity === 'DATE' || times.some((time) => contains(time, span));

/** "in Geneva" is where; "on Taiwan" is what about. */
const isPlaceOrTime = (interpretation: Interpretation, object: Token, span: Span): boolean =>
  /^(?:GPE|LOC|FAC)$/.test(object.entity) || isTime(interpretation, object, span);

/** A phrase without the list of examples at its end ("..., including ..."). */
function beforeIncluding(reading: Reading, head: Token) {
  const { first, last } = subtree(reading, head.index);
  const examples = reading.tokens
    .slice(first, last)
    .findIndex(({ lower, label }) => lower === 'including' && label === 'prep');
  const end = examples > 0 ? first + examples : last;
  // "on the withdrawal, and the envoy announced": the parser may leave the "and" with the first.
  return beforeDay(reading, head, { first, last: reading.tokens[end - 1].label === 'cc' ? end - 1 : end });
}

/** Without the day at its end: "a deal on fishing on Monday" is on fishing. */
function beforeDay(reading: Reading, head: Token, { first, last }: TokenRange): TokenRange {
  const day = childrenWith(reading, head.index, 'prep').find(
    (preposition) =>
      /^(?:on|in|at)$/.test(preposition.lower) &&
      subtree(reading, preposition.index).last === last &&
      governsTime(reading, preposition),
  );
  return { first, last: day !== undefined && head.pos !== 'VERB' ? day.index : last };
}
