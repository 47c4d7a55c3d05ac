import { cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { childrenWith, isPassive, subtree } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { isDocument, isPossibleSpeaker } from './possible-speaker.js';
import { bareClause, displacedInfinitive } from './rules/complement.js';
import { reaching } from './speech-words.js';

/** Verbs whose "to" or "with" names whom one speaks to. */
const spokenTo = new Set(
  'say speak talk write explain describe complain apologize apologise reply respond confirm admit suggest announce reveal repeat appeal reiterate indicate signal report confide offer'.split(
    ' ',
  ),
);

/** Verbs, by lemma, whose object may be what is promised as well as to whom. */
const givesObject = new Set('promise offer pledge guarantee threaten'.split(' '));

const isRecipient = (object: Token): boolean =>
  object.pos !== 'NOUN' || (isPossibleSpeaker(object) && !isDocument(object));

/** Whom a saying is to: "told reporters", "was told", "said to her", "spoke with the BBC". Null where the report does not say. */
export function addresseeOf(reading: Reading, cue: Token, isContent: (token: Token) => boolean): Token | null {
  const takesAddressee = cueReadings(cue.pos === 'VERB' ? 'VERB' : 'NOUN', cue.lemma).some(({ frames }) =>
    frames.has('addressee'),
  );
  // "requested missiles from Berlin"
  const asked = /^(?:request|seek|demand)$/.test(cue.lemma) ? askedFrom(reading, cue) : null;
  if (asked !== null) return asked;
  if (takesAddressee) {
    if (isPassive(reading, cue)) return childrenWith(reading, cue.index, 'nsubjpass').at(0) ?? null;
    const object = childrenWith(reading, cue.index, 'dobj', 'dative').find(
      (child) => child.index > cue.index && (!givesObject.has(cue.lemma) || isRecipient(child)),
    );
    // What is all of the content is no addressee ("ordered airstrikes"), but whom one thanks is both.
    if (object && (!isContent(object) || hasMore(reading, cue, object) || cue.lemma === 'thank')) return object;
    if (object && !spokenTo.has(cue.lemma)) return null;
    const [clause] = childrenWith(reading, cue.index, 'ccomp', 'xcomp');
    // "urged her to go": the parser makes whom one urges the subject of what they are to do.
    const infinitive = clause && childrenWith(reading, clause.index, 'aux').some(({ tag }) => tag === 'TO');
    return (infinitive && childrenWith(reading, clause.index, 'nsubj').at(0)) || null;
  }
  const governor = reading.tokens[cue.head];
  // "telephoned Lind to congratulate her"
  if (cue.tag === 'VB' && /^(?:advcl|xcomp)$/.test(cue.label) && reaching.has(governor.lemma))
    return childrenWith(reading, governor.index, 'dobj').at(0) ?? null;
  if (cue.lemma === 'call') return calledUpon(reading, cue);
  if (!spokenTo.has(cue.lemma)) return partnerOf(reading, cue, isContent);
  const preposition = childrenWith(reading, cue.index, 'prep', 'dative').find(
    ({ lower, index }) => (lower === 'to' || lower === 'with') && !isContent(reading.tokens[index]),
  );
  const object = preposition && childrenWith(reading, preposition.index, 'pobj').at(0);
  if (!object || !isSomebody(cue, object)) return partnerOf(reading, cue, isContent);
  const isGiven = givesObject.has(cue.lemma) && isRecipient(object);
  const isFor = [cue, object].some(({ index }) =>
    childrenWith(reading, index, 'prep').some(({ lower }) => lower === 'for'),
  );
  const isWithin = isGiven || (cue.lemma === 'appeal' && (isFor || hasInfinitive(reading, cue, object)));
  return !isContent(object) || isWithin ? object : null;
}

const askedFrom = (reading: Reading, cue: Token): Token | null =>
  [cue, ...childrenWith(reading, cue.index, 'dobj')]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => lower === 'from')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .find(({ entity }) => /^(?:PERSON|ORG|GPE|NORP)$/.test(entity)) ?? null;

/** "In a call with Ruiz, Lind said": who is on the line hears it. */
function partnerOf(reading: Reading, cue: Token, isContent: (token: Token) => boolean): Token | null {
  const talks = childrenWith(reading, cue.index, 'prep')
    .filter((phrase) => /^(?:in|during)$/.test(phrase.lower) && !isContent(phrase))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .filter(({ lemma }) => /^(?:call|conversation|letter|message|phone)$/.test(lemma));
  const partners = talks
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => lower === 'with' || lower === 'to')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  return partners.find((partner) => !isTimeWord(partner)) ?? null;
}

/** "called on the council to resign" */
function calledUpon(reading: Reading, cue: Token): Token | null {
  const phrase = childrenWith(reading, cue.index, 'prep').find(({ lower }) => lower === 'on' || lower === 'upon');
  const isUrging = childrenWith(reading, cue.index, 'xcomp', 'advcl', 'ccomp').length > 0;
  return (phrase && isUrging && childrenWith(reading, phrase.index, 'pobj').at(0)) || null;
}

/** "asked the bank for help": something follows the object that is what was said to it. */
const hasMore = (reading: Reading, cue: Token, object: Token): boolean =>
  bareClause(reading, cue) !== null ||
  displacedInfinitive(reading, cue) !== null ||
  childrenWith(reading, cue.index, 'ccomp', 'xcomp', 'prep', 'advcl', 'dobj').some(
    ({ index, label, lower }) =>
      index > object.index && (label !== 'prep' || cueReading('VERB', cue.lemma, lower) !== undefined),
  );

/** "appealed to both sides to stop" */
const hasInfinitive = (reading: Reading, cue: Token, object: Token): boolean =>
  [cue, object].some(({ index }) =>
    childrenWith(reading, index, 'xcomp', 'advcl', 'acl', 'relcl', 'ccomp').some(
      (clause) => clause.index > object.index,
    ),
  );

/** A place is spoken to only by verbs that need somebody: "appealed to Moscow", not "returned to Moscow". */
const isSomebody = ({ lemma }: Token, { entity, pos, label }: Token): boolean =>
  label === 'pobj' &&
  !/^(?:DATE|TIME|LOC|FAC|EVENT)$/.test(entity) &&
  (entity !== 'GPE' || /^(?:appeal|offer|apologi[sz]e|write|complain)$/.test(lemma)) &&
  /^(?:PROPN|NOUN|PRON)$/.test(pos);

/** The words for whom a saying is to, without a clause that the parser wrongly hangs there ("told a briefing [Oslo was watching]"). */
export function addresseeRange(reading: Reading, cue: Token, addressee: Token): TokenRange {
  const { first, last } = subtree(reading, addressee.index);
  const clause = bareClause(reading, cue);
  // "appealed to both sides for calm"
  const [matter] =
    cue.lemma === 'appeal' ? childrenWith(reading, addressee.index, 'prep').filter(({ lower }) => lower === 'for') : [];
  if (matter !== undefined) return { first, last: matter.index };
  return clause !== null && clause.range.first > addressee.index
    ? { first, last: clause.range.first }
    : { first, last };
}
