import type { Contact } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { chainOf } from '../party.js';
import { childrenWith, hasPassiveAuxiliary, spanOf, subtree } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { actorsOf } from './actors.js';
import type { ContactMention } from './contact-mention.js';
import { addressingVerbs, contactVerbs } from './contact-words.js';
import { hasDown, metBy, shakesHands } from './met.js';
import { isParty, membersOf, objectsOf, relativeOrOwn, subjectsOf, withConjuncts } from './parties.js';
import { isPerson, isRoleHolder } from './persons.js';
import { referentsOf } from './references.js';
import { isByPhone, isOtherCalling, phones, rungUp, withinPhone } from './telephone.js';
import { visitedBy } from './visited.js';

/** Contacts told by a verb: "met with business leaders", "spoke by phone with Xi", "Putin and Kim met", "was received by". */
export function verbalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    if (!isVerb(reading, head) || isHabit(reading, head)) return [];
    const rung = rungUp(interpretation, head);
    if (rung.length > 0)
      return mention(interpretation, head, 'call', [...actorsOf(interpretation, head, rung), ...rung], false);
    const kind = contactVerbs.get(head.lemma);
    if (kind === undefined) return addressingVerbs.has(head.lemma) ? hint(interpretation, head) : [];
    const between = head.tag === 'VBN' && kind === 'talks' ? objectsOf(interpretation, head.index, 'between') : [];
    if (between.length > 1) return mention(interpretation, head, kind, between, false);
    const isReceived = hasPassiveAuxiliary(reading, head);
    const negotiators = isReceived && head.lemma === 'negotiate' ? objectsOf(interpretation, head.index, 'by') : [];
    if (negotiators.length > 1) return mention(interpretation, head, kind, negotiators, false);
    if (isReceived && !/^(?:host|receive|welcome|greet|visit|call|phone|telephone)$/.test(head.lemma)) return [];
    const others = isReceived ? objectsOf(interpretation, head.index, 'by') : othersOf(interpretation, head, kind);
    const subjects = isReceived ? passiveSubjects(interpretation, head) : actorsOf(interpretation, head, others);
    if (!isContact(interpretation, head, kind, subjects, others)) return [];
    const occasions = apart(reading, head, others);
    return occasions.flatMap((met, at) => {
      const told = mention(
        interpretation,
        head,
        isByPhone(reading, head) ? 'call' : isOnVisit(reading, head) ? 'visit' : kind,
        [...subjects, ...met],
        false,
      );
      const part = haveOwnTimes(reading, others) ? partOf(reading, met[0], occasions[at + 1]?.[0]) : undefined;
      const own = at === 0 ? null : spanOf(reading, subtree(reading, met[0].index));
      return told.map((one) => ({ ...one, span: own ?? one.span, ...(occasions.length > 1 && part ? { part } : {}) }));
    });
  });
}

/** "received him for a state visit" */
const isOnVisit = (reading: Reading, { lemma, index }: Token): boolean =>
  /^(?:receive|host|welcome)$/.test(lemma) &&
  childrenWith(reading, index, 'prep')
    .filter(({ lower }) => /^(?:for|on)$/.test(lower))
    .flatMap((preposition) => childrenWith(reading, preposition.index, 'pobj'))
    .some((noun) => noun.lemma === 'visit');

/** A verb, also where the tagger took it for a noun ("The leaders meet next week"). */
const isVerb = (reading: Reading, { pos, label, index, lower }: Token): boolean =>
  pos === 'VERB' ||
  (pos === 'NOUN' &&
    /^(?:ROOT|ccomp)$/.test(label) &&
    lower === 'meet' &&
    childrenWith(reading, index, 'nsubj').length > 0);

/** "telephoned him repeatedly", "often meets": no one occasion. */
const isHabit = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'advmod').some(({ lower }) =>
    /^(?:repeatedly|often|regularly|frequently|routinely|usually|always|sometimes|constantly|never|rarely|seldom)$/.test(
      lower,
    ),
  );

/** Those met one after the other ("first Lind and then Haddad", "separately"), each on an occasion of his own; else all on one. */
function apart(reading: Reading, verb: Token, others: readonly Token[]): (readonly Token[])[] {
  const isThen = ({ index }: Token) =>
    childrenWith(reading, index, 'advmod').some(({ lower }) => /^(?:then|later|afterwards?|subsequently)$/.test(lower));
  const isSeparate = childrenWith(reading, verb.index, 'advmod').some(({ lower }) => lower === 'separately');
  return others.length > 1 && (isSeparate || others.some(isThen) || haveOwnTimes(reading, others))
    ? others.map((other) => [other])
    : [others];
}

/** "met Lind for an hour and Haddad for fifty minutes", "met Lind on Friday and Haddad on Sunday": a time of its own behind each. */
const haveOwnTimes = ({ tokens }: Reading, others: readonly Token[]): boolean =>
  others.length > 1 &&
  others.every(({ index, sentence }, at) => {
    const next = others[at + 1]?.index ?? Math.min(index + 14, tokens.length);
    return tokens
      .slice(index + 1, next)
      .some(
        (token) =>
          token.sentence === sentence && isTimeWord(token) && /^(?:for|on|in)$/.test(tokens[token.index - 1].lower),
      );
  });

/** From one who was met to the next, or the end of the sentence. */
const partOf = ({ tokens, sentences }: Reading, met: Token, next: Token | undefined): Span => ({
  start: met.start,
  end: next?.start ?? tokens[sentences[met.sentence].last - 1].end,
});

function mention(
  interpretation: Interpretation,
  head: Token,
  kind: Contact['kind'],
  named: readonly Token[],
  isHint: boolean,
): ContactMention[] {
  const span = spanOf(interpretation.reading, phraseOf(interpretation.reading, head));
  if (span === null) return [];
  const parties = named.flatMap((party) => referentsOf(interpretation, party, named));
  const isOpenKind = isHint || (kind === 'talks' && head.lemma !== 'negotiate');
  return [{ kind, isOpenKind, head, clause: head, parties: [...new Set(parties)], isDefinite: false, isHint, span }];
}

/** "Ruiz told Lind on Tuesday": they were in touch, in a way that other words tell. */
function hint(interpretation: Interpretation, verb: Token): ContactMention[] {
  const { reading } = interpretation;
  if (hasPassiveAuxiliary(reading, verb)) return [];
  const told = childrenWith(reading, verb.index, 'dobj', 'dative')
    .flatMap((object) => withConjuncts(reading, object))
    .filter((object) => isNamedPerson(interpretation, object));
  const tellers = subjectsOf(interpretation, verb).filter((subject) => isNamedPerson(interpretation, subject));
  return told.length > 0 && tellers.length > 0
    ? mention(
        interpretation,
        verb,
        isByPhone(reading, verb) ? 'call' : 'talks',
        [...tellers, ...told],
        // "In a call, Lind pressed Haddad": the noun tells of the call.
        (!isByPhone(reading, verb) ||
          phones(reading, verb).some(({ lemma, index }) => lemma === 'call' && index < verb.index)) &&
          !isToInform(reading, verb),
      )
    : [];
}

/** "intends to inform him of the results": a contact to come. */
const isToInform = (reading: Reading, verb: Token): boolean =>
  /^(?:inform|brief)$/.test(verb.lemma) &&
  childrenWith(reading, verb.index, 'aux').some(({ lower }) => /^(?:to|will|would|shall)$/.test(lower)) &&
  verb.label !== 'advcl';

const isNamedPerson = (interpretation: Interpretation, token: Token): boolean =>
  chainOf(interpretation, token)?.kind === 'person' || /^(?:he|she|him|her)$/.test(token.lower);

/** "Lind was received", "Lind arrived and was received", "Lind, who was received", "Lind is to be received" */
function passiveSubjects(interpretation: Interpretation, verb: Token): Token[] {
  const own = childrenWith(interpretation.reading, verb.index, 'nsubjpass');
  const isShared = own.length === 0 && (verb.label === 'conj' || verb.label === 'xcomp');
  return isShared
    ? subjectsOf(interpretation, interpretation.reading.tokens[verb.head])
    : own
        .flatMap((subject) => membersOf(interpretation, subject, verb))
        .filter((subject) => isParty(interpretation, subject));
}

function othersOf(interpretation: Interpretation, verb: Token, kind: Contact['kind']): Token[] {
  const { reading } = interpretation;
  const objects = childrenWith(reading, verb.index, 'dobj')
    .flatMap((object) => [...relativeOrOwn(interpretation, object, verb), ...joinedToTime(reading, verb)])
    .filter((object) => isParty(interpretation, object));
  switch (kind) {
    case 'call':
      // "called him a liar" names, "called out Russia" blames, "called Kim" rings up.
      return isOtherCalling(interpretation, verb, objects) ? [] : objects;
    case 'talks':
      return [
        ...objectsOf(interpretation, verb.index, 'with'),
        ...withinPhone(interpretation, verb),
        // One speaks "to" a crowd as well: there only a person is a party.
        ...(verb.lemma === 'discuss'
          ? childrenWith(reading, verb.index, 'dobj').flatMap(({ index }) => objectsOf(interpretation, index, 'with'))
          : objectsOf(interpretation, verb.index, 'to').filter(
              (object) => isPerson(interpretation, object) || isRoleHolder(object),
            )),
      ];
    case 'letter':
      return [
        ...objectsOf(interpretation, verb.index, 'to', 'with'),
        ...childrenWith(reading, verb.index, 'dative').filter((object) => isPerson(interpretation, object)),
      ];
    case 'meeting':
      return metBy(interpretation, verb, objects);
    case 'visit':
      return visitedBy(interpretation, verb);
  }
}

/** "met Lind on Friday and Haddad on Sunday": the parser joins the second to the day. */
const joinedToTime = (reading: Reading, { index }: Token): Token[] =>
  childrenWith(reading, index, 'prep')
    .flatMap((preposition) => childrenWith(reading, preposition.index, 'pobj'))
    .filter(isTimeWord)
    .flatMap((time) => childrenWith(reading, time.index, 'conj'))
    .filter((next) => !isTimeWord(next))
    .flatMap((next) => withConjuncts(reading, next));

/** Two sides are named, or one that is plural and meets ("the ministers met"). */
function isContact(
  interpretation: Interpretation,
  verb: Token,
  kind: Contact['kind'],
  subjects: readonly Token[],
  others: readonly Token[],
): boolean {
  const { reading } = interpretation;
  if (verb.lemma === 'bring') return others.length > 1 || others.some(isPlural);
  if (subjects.length > 0 && others.length > 0)
    return verb.lemma !== 'come' && verb.lemma !== 'go' ? true : kind === 'visit';
  // "Ruiz and Lind discussed the flood": with each other.
  if (verb.lemma === 'discuss' && subjects.length > 1 && !subjects.some(isPlural)) return true;
  if (childrenWith(reading, verb.index, 'dobj').some(({ lemma }) => lemma !== 'face' && lemma !== 'hand')) return false;
  if (verb.lemma === 'shake' && !shakesHands(reading, verb)) return false;
  if (/^(?:gather|convene|reconvene|assemble|huddle)$/.test(verb.lemma))
    return subjects.some((subject) => isPlural(subject) && isRoleHolder(subject));
  if (verb.lemma === 'sit') return hasDown(reading, verb) && subjects.some(isPlural);
  if (verb.lemma === 'meet' && subjects.some(isPlural)) return true;
  const isMutual = /^(?:meet|speak|talk|confer|negotiate|consult|converse|dine|lunch|parley|shake)$/.test(verb.lemma);
  if (!isMutual || others.length > 0) return false;
  const isSeveral =
    subjects.length > 1 ||
    subjects.some((subject) => isOfTwoNations(reading, subject)) ||
    (subjects.some(isPlural) &&
      (phones(reading, verb).length > 0 ||
        isTogether(reading, verb) ||
        subjects.some((subject) => isDual(reading, subject))));
  // "Ruiz and Lind spoke at the rally": to others, not to each other.
  return isSeveral && (verb.lemma !== 'speak' || !isToPublic(reading, verb));
}

/** "the American and Chinese delegations" */
const isOfTwoNations = (reading: Reading, subject: Token): boolean =>
  isPlural(subject) &&
  childrenWith(reading, subject.index, 'amod', 'nmod', 'compound')
    .flatMap((nation) => [nation, ...childrenWith(reading, nation.index, 'conj')])
    .filter(({ entity }) => entity === 'NORP' || entity === 'GPE').length > 1;

const isTogether = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'advmod').some(({ lower }) => lower === 'together');

const isToPublic = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep').some(
    ({ lower, index }) =>
      lower === 'to' ||
      (lower === 'at' &&
        childrenWith(reading, index, 'pobj').some(({ lemma }) =>
          /^(?:rally|conference|event|ceremony|funeral|convention|news|forum|vigil|march|assembly)$/.test(lemma),
        )),
  );

/** "the two men", "both" */
const isDual = (reading: Reading, { lower, index }: Token): boolean =>
  /^(?:two|both)$/.test(lower) ||
  reading.children[index].some((child) => /^(?:two|both)$/.test(reading.tokens[child].lower));

const isPlural = ({ tag, lower }: Token): boolean =>
  tag === 'NNS' || tag === 'NNPS' || /^(?:they|we|two|both)$/.test(lower);

/** From the subject to the last of the parties and phrases that hang on the verb itself. */
function phraseOf(reading: Reading, verb: Token) {
  const parts = childrenWith(
    reading,
    verb.index,
    'nsubj',
    'nsubjpass',
    'dobj',
    'prep',
    'dative',
    'aux',
    'agent',
  ).filter(({ index }) => Math.abs(index - verb.index) < 12);
  const ranges = parts.map(({ index }) => subtree(reading, index));
  return {
    first: Math.min(verb.index, ...ranges.map(({ first }) => first)),
    last: Math.max(verb.index + 1, ...ranges.map(({ last }) => last)),
  };
}
