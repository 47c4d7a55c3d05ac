import type { Contact } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { mentionAt } from '../chains.js';
import { chainOf } from '../party.js';
import { childrenWith, hasPassiveAuxiliary, spanOf, subtree } from '../syntax.js';
import { actorsOf } from './actors.js';
import type { ContactMention } from './contact-mention.js';
import { addressingVerbs, contactNouns, contactVerbs } from './contact-words.js';
import { countryOf, isHost } from './hosts.js';
import { isParty, membersOf, objectsOf, subjectsOf, withConjuncts } from './parties.js';
import { referentsOf } from './references.js';
import { isWhere } from './where-clause.js';

/** Contacts told by a verb: "met with business leaders", "spoke by phone with Xi", "Putin and Kim met", "was received by". */
export function verbalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    if (!isVerb(reading, head) || isHabit(reading, head)) return [];
    const kind = contactVerbs.get(head.lemma);
    if (kind === undefined) return addressingVerbs.has(head.lemma) ? hint(interpretation, head) : [];
    const between = head.tag === 'VBN' && kind === 'talks' ? objectsOf(interpretation, head.index, 'between') : [];
    if (between.length > 1) return mention(interpretation, head, kind, between, false);
    const isReceived = hasPassiveAuxiliary(reading, head);
    if (isReceived && !/^(?:host|receive|welcome|greet|visit|call|phone|telephone)$/.test(head.lemma)) return [];
    const others = isReceived ? objectsOf(interpretation, head.index, 'by') : othersOf(interpretation, head, kind);
    const subjects = isReceived ? passiveSubjects(interpretation, head) : actorsOf(interpretation, head, others);
    if (!isContact(interpretation, head, kind, subjects, others)) return [];
    const occasions = apart(reading, head, others);
    return occasions.flatMap((met, at) => {
      const told = mention(
        interpretation,
        head,
        isByPhone(reading, head) ? 'call' : kind,
        [...subjects, ...met],
        false,
      );
      const part = haveOwnTimes(reading, others) ? partOf(reading, met[0], occasions[at + 1]?.[0]) : undefined;
      return occasions.length > 1 && part ? told.map((one) => ({ ...one, part })) : told;
    });
  });
}

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
          token.sentence === sentence &&
          (token.entity === 'DATE' || token.entity === 'TIME') &&
          /^(?:for|on|in)$/.test(tokens[token.index - 1].lower),
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
        !isByPhone(reading, verb),
      )
    : [];
}

const isNamedPerson = (interpretation: Interpretation, token: Token): boolean =>
  chainOf(interpretation, token)?.kind === 'person' || /^(?:he|she|him|her)$/.test(token.lower);

/** "Lind was received", "Lind arrived and was received", "Lind, who was received" */
function passiveSubjects(interpretation: Interpretation, verb: Token): Token[] {
  const own = childrenWith(interpretation.reading, verb.index, 'nsubjpass');
  const isShared = own.length === 0 && verb.label === 'conj';
  return isShared
    ? subjectsOf(interpretation, interpretation.reading.tokens[verb.head])
    : own
        .flatMap((subject) => membersOf(interpretation, subject, verb))
        .filter((subject) => isParty(interpretation, subject));
}

function othersOf(interpretation: Interpretation, verb: Token, kind: Contact['kind']): Token[] {
  const { reading } = interpretation;
  const objects = childrenWith(reading, verb.index, 'dobj')
    .flatMap((object) => [...withConjuncts(reading, object), ...joinedToTime(reading, verb)])
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
    .filter(({ entity }) => entity === 'DATE' || entity === 'TIME')
    .flatMap((time) => childrenWith(reading, time.index, 'conj'))
    .filter(({ entity }) => entity !== 'DATE' && entity !== 'TIME')
    .flatMap((next) => withConjuncts(reading, next));

function metBy(interpretation: Interpretation, verb: Token, objects: Token[]): Token[] {
  const { reading } = interpretation;
  switch (verb.lemma) {
    case 'receive':
    case 'host':
    case 'entertain':
      return objects.filter((object) => isPerson(interpretation, object) || isRoleHolder(object));
    case 'see':
      return seenBy(interpretation, verb, objects);
    case 'welcome':
    case 'greet':
      // "welcomed the deal"; "welcomed Lind": only at a place or to a place one is a guest.
      return hasPlace(reading, verb) ? objects.filter((object) => isPerson(interpretation, object)) : [];
    case 'convene':
    case 'reconvene':
    case 'gather':
    case 'assemble':
      return objects.filter((object) => isRoleHolder(object) && object.tag === 'NNS');
    case 'bring':
      return isBringingTogether(reading, verb) ? objects : [];
    case 'sit':
      return hasDown(reading, verb) ? objectsOf(interpretation, verb.index, 'with') : [];
    default:
      return [...objects, ...objectsOf(interpretation, verb.index, 'with')];
  }
}

/** "saw Lind in Oslo", "saw the families": one sees a person at a place, or those who were hurt; "saw Lind fall", "saw Lind as a rival" tell of no meeting. */
function seenBy(interpretation: Interpretation, verb: Token, objects: readonly Token[]): Token[] {
  const { reading } = interpretation;
  const isOtherSeeing =
    childrenWith(reading, verb.index, 'ccomp', 'xcomp', 'oprd', 'acomp', 'prt', 'advcl').length > 0 ||
    childrenWith(reading, verb.index, 'prep').some(({ lower }) => /^(?:as|from|on|through|off|like)$/.test(lower));
  if (
    isOtherSeeing ||
    !actorsOf(interpretation, verb, []).some(
      (one) => isPerson(interpretation, one) || /^(?:he|she|they)$/.test(one.lower),
    )
  )
    return [];
  return objects.filter(
    (object) => families.test(object.lemma) || (isPerson(interpretation, object) && isAtPlace(reading, verb)),
  );
}

const families = /^(?:family|relative|parent|mother|father|widow|survivor)$/;

/** "saw Lind in Oslo", "in Oslo, where he saw Lind" */
const isAtPlace = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'advmod').some(({ lower }) => lower === 'where') ||
  [verb, ...childrenWith(reading, verb.index, 'dobj')]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .some(
      ({ lower, index }) =>
        /^(?:in|at)$/.test(lower) &&
        childrenWith(reading, index, 'pobj').some(({ entity }) => /^(?:GPE|FAC|LOC)$/.test(entity)),
    );

const hasDown = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'prt', 'advmod').some(({ lower }) => lower === 'down');

/** "bring Ruiz and Lind together / face to face / to the table" */
function isBringingTogether({ source, tokens }: Reading, verb: Token): boolean {
  const { text } = source;
  const rest = text.slice(verb.end, Math.min(text.length, tokens[verb.index].end + 120)).split(/[.;]/)[0];
  return /\b(?:together|face[ -]to[ -]face|to the (?:negotiating |same )?table|into (?:talks|contact))\b/.test(rest);
}

/** Who is visited: the object of "visit", the place one travels to, where it is a host. */
function visitedBy(interpretation: Interpretation, verb: Token): Token[] {
  const { reading } = interpretation;
  if (isForMeeting(interpretation, verb)) return [];
  const isDirect = verb.lemma === 'visit' || verb.lemma === 'tour';
  const objects = isDirect
    ? childrenWith(reading, verb.index, 'dobj').flatMap((object) => withConjuncts(reading, object))
    : childrenWith(reading, verb.index, 'prep')
        .filter(({ lower }) => lower === 'to' || (verb.lemma === 'arrive' && lower === 'in'))
        .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
        .flatMap((object) => withConjuncts(reading, object))
        .filter((place) => countryOf(interpretation, place) !== null);
  const governor = reading.tokens[verb.head];
  const isInvited = verb.label === 'xcomp' && governor.lemma === 'invite';
  const visitors = isInvited
    ? childrenWith(reading, governor.index, 'dobj', 'nsubjpass').flatMap((guest) => withConjuncts(reading, guest))
    : actorsOf(interpretation, verb, []);
  if (
    !isDirect &&
    (visitors.length === 0 || !visitors.every((visitor) => isPerson(interpretation, visitor) || isRoleHolder(visitor)))
  )
    return [];
  return objects.filter((object) => isHost(interpretation, object, visitors));
}

/** "travelled to Oslo for talks with Lind", "flew in to meet Lind": the meeting is what is told. */
function isForMeeting(interpretation: Interpretation, verb: Token): boolean {
  const { reading } = interpretation;
  const { first, last } = subtree(reading, verb.index);
  const within = reading.tokens.slice(first, last);
  // "flew to Oslo and conferred with Lind"
  const goesOn = childrenWith(reading, verb.index, 'conj').some(
    (next) =>
      /^(?:meet|confer|receive|see)$/.test(next.lemma) &&
      childrenWith(reading, next.index, 'nsubj', 'aux', 'auxpass').length === 0 &&
      [...objectsOf(interpretation, next.index, 'with'), ...childrenWith(reading, next.index, 'dobj')].some((other) =>
        isPerson(interpretation, other),
      ),
  );
  if (goesOn && verb.lemma !== 'visit') return true;
  // "travelled to Oslo, where he held talks with Lind"
  const isWhereMet = within.some(
    (clause) =>
      isWhere(reading, clause) &&
      [clause, ...childrenWith(reading, clause.index, 'dobj').filter(({ lemma }) => contactNouns.has(lemma))].some(
        ({ index }) => objectsOf(interpretation, index, 'with').some((other) => isPerson(interpretation, other)),
      ),
  );
  if (isWhereMet && verb.lemma !== 'visit') return true;
  return within.some(
    (token) =>
      token.index > verb.index &&
      ((token.pos === 'VERB' &&
        token.lemma === 'meet' &&
        childrenWith(reading, token.index, 'aux').some(({ tag }) => tag === 'TO')) ||
        (token.label === 'pobj' &&
          reading.tokens[token.head].lower === 'for' &&
          /^(?:meeting|talks)$/.test(contactNouns.get(token.lemma) ?? '') &&
          (objectsOf(interpretation, token.index, 'with', 'between').length > 0 ||
            objectsOf(interpretation, verb.index, 'with').length > 0))),
  );
}

/** "spoke by telephone with Kim": the parser hangs the other on the telephone at times. */
const withinPhone = (interpretation: Interpretation, verb: Token): Token[] =>
  phones(interpretation.reading, verb).flatMap(({ index }) => objectsOf(interpretation, index, 'with', 'to'));

/** "called Kim to brief him" tells why one rang; "called the army to restore order" summons. */
function isOtherCalling(interpretation: Interpretation, verb: Token, objects: readonly Token[]): boolean {
  const { reading } = interpretation;
  if (verb.lemma !== 'call' && verb.lemma !== 'ring') return false;
  // "called them thugs", the name in quotation marks
  const isQuoted = objects.some(({ index }) => /^["“”‘'`]+$/.test(reading.tokens[index - 1]?.text ?? ''));
  if (isQuoted) return true;
  if (childrenWith(reading, verb.index, 'oprd', 'ccomp', 'acomp', 'prt').length > 0) return true;
  const isPurpose = ({ index }: Token) => childrenWith(reading, index, 'aux').some(({ tag }) => tag === 'TO');
  const complements = childrenWith(reading, verb.index, 'xcomp', 'advcl').filter(
    (complement) => complement.label === 'xcomp' || isPurpose(complement),
  );
  const isNamed = objects.some((object) => object.tag === 'NNP' || isPerson(interpretation, object));
  return complements.length > 0 && !(isNamed && complements.every(isPurpose));
}

const isPerson = (interpretation: Interpretation, { entity, tag, index }: Token): boolean =>
  entity === 'PERSON' || (!tag.endsWith('S') && mentionAt(interpretation, index)?.chain.kind === 'person');

const roleHolders =
  /^(?:leader|president|minister|premier|chancellor|official|diplomat|envoy|ambassador|counterpart|delegation|negotiator|king|queen|pope|prince|executive|chief|secretary|governor|senator|lawmaker|general|mediator|commander|adviser|aide|representative|relative|family|mother|father|parent|wife|husband|widow|survivor|activist|dissident|patriarch|archbishop|bishop|cardinal|mayor|delegate|ruler|director|commissioner|dignitary|elder|sultan|d'affaires|d’affaires|team|head|ally|group|monarch|sheikh|emir)$/;

const isRoleHolder = ({ lemma }: Token): boolean => roleHolders.test(lemma);

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
  if (childrenWith(reading, verb.index, 'dobj').some(({ lemma }) => lemma !== 'face')) return false;
  if (/^(?:gather|convene|reconvene|assemble|huddle)$/.test(verb.lemma))
    return subjects.some((subject) => isPlural(subject) && isRoleHolder(subject));
  if (verb.lemma === 'sit') return hasDown(reading, verb) && subjects.some(isPlural);
  if (verb.lemma === 'meet' && subjects.some(isPlural)) return true;
  const isMutual = /^(?:meet|speak|talk|confer|negotiate|consult|converse|dine|lunch|parley)$/.test(verb.lemma);
  if (!isMutual || others.length > 0) return false;
  const isSeveral =
    subjects.length > 1 ||
    (subjects.some(isPlural) &&
      (phones(reading, verb).length > 0 ||
        isTogether(reading, verb) ||
        subjects.some((subject) => isDual(reading, subject))));
  // "Ruiz and Lind spoke at the rally": to others, not to each other.
  return isSeveral && (verb.lemma !== 'speak' || !isToPublic(reading, verb));
}

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

/** "was met with applause", "were called up". */
const hasPlace = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep').some(({ lower }) => /^(?:in|at|to|on)$/.test(lower));

const isByPhone = (reading: Reading, verb: Token): boolean => phones(reading, verb).length > 0;

/** The telephone or screen that a verb's doers use: "by phone", "via video link", "over the telephone". */
const phones = (reading: Reading, verb: Token): Token[] =>
  // The parser takes "by telephone" for an agent at times.
  childrenWith(reading, verb.index, 'prep', 'advmod', 'agent').flatMap((child) => {
    if (!/^(?:by|via|over|on|in|through|during)$/.test(child.lower)) return [];
    const { first, last } = subtree(reading, child.index);
    return reading.tokens
      .slice(first, Math.min(last, first + 5))
      .filter(({ lower }) =>
        /^(?:phone|telephone|video|videoconference|videolink|teleconference|call|phonecall|zoom|hotline)$/.test(lower),
      );
  });

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
