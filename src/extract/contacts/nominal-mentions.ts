import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { ambiguousNouns, contactNouns, contactVerbs, ownMeetings } from './contact-words.js';
import { isHost } from './hosts.js';
import { oneByOne } from './one-by-one.js';
import { isParty, objectsOf, subjectsOf } from './parties.js';
import { partiesOfNoun } from './parties-of-noun.js';
import { referentsOf } from './references.js';
import { relativeCarrier } from './relative-carrier.js';
import { countedNoun } from './round.js';

/** Contacts told by a noun: "his phone conversation with Putin", "the Trump-Putin summit", "talks between Russia and Ukraine". */
export function nominalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    const kind = kindOf(reading, head);
    if (kind === undefined || head.label === 'compound' || isOtherwise(interpretation, head, kind)) return [];
    const carrier = relativeCarrier(reading, countedNoun(reading, head));
    const clause = carrier ?? clauseOf(reading, head);
    if (isUnspoken(reading, head, clause) || isMeansOf(reading, head, kind)) return [];
    const span = spanOf(reading, nounPhrase(reading, head));
    if (span === null) return [];
    const named = partiesOfNoun(interpretation, head, clause, kind).flatMap((party) =>
      referentsOf(interpretation, party),
    );
    // "We had a productive conversation": the one that is known already.
    const isOurs = named.length === 1 && /^(?:we|us)$/.test(named[0].lower);
    const parties = isOurs ? [] : [...new Set(named)];
    const isPointed = childrenWith(reading, countedNoun(reading, head).index, 'det').some(({ lower }) =>
      /^(?:the|this|that|these|those)$/.test(lower),
    );
    const isDefinite = isPointed || isOurs;
    const isOfSeveral = parties.length > 1 || parties.some(({ tag }) => tag.endsWith('S'));
    if (ambiguousNouns.has(head.lemma.toLowerCase()) && !isOfSeveral && !isDefinite) return [];
    const isOpenKind = kind === 'talks' && /^(?:talk|discussion|conversation|contact|exchange)$/.test(head.lemma);
    // Who travels for talks with somebody goes to meet them.
    const isMeeting =
      isGoalOfTravel(reading, head, clause) &&
      isOpenKind &&
      parties.length > 1 &&
      parties.every((party) => isOnePerson(interpretation, party));
    const told = { kind: isMeeting ? 'meeting' : kind, isOpenKind, isDefinite, isHint: false } as const;
    return oneByOne(interpretation, { ...told, head, clause, parties, span });
  });
}

const isGoalOfTravel = ({ tokens }: Reading, head: Token, clause: Token): boolean =>
  tokens[head.head].lower === 'for' && /^(?:travel|go|fly|come|arrive|head|return|land|be)$/.test(clause.lemma);

/** Whether a noun phrase names one person. */
export const isOnePerson = (interpretation: Interpretation, { tag, index, entity }: Token): boolean =>
  !tag.endsWith('S') && (entity === 'PERSON' || mentionAt(interpretation, index)?.chain.kind === 'person');

function kindOf(reading: Reading, head: Token): ContactMention['kind'] | undefined {
  // "the Conference of Mayors" is a body.
  if ((head.pos !== 'NOUN' && head.pos !== 'PROPN') || /^(?:ORG|WORK_OF_ART|LAW|PRODUCT)$/.test(head.entity))
    return undefined;
  if (isRoundAlone(reading, head)) return head.lemma === 'session' ? 'meeting' : 'talks';
  const kind = contactNouns.get(head.lemma.toLowerCase());
  if (kind === undefined) return undefined;
  const before = reading.children[head.index]
    .map((child) => reading.tokens[child])
    .filter(({ index }) => index < head.index);
  const isRemote = before.some(({ lower }) => /^(?:phone|telephone|video|virtual|online|telephonic)$/.test(lower));
  if (head.lemma === 'conference') return isRemote ? 'call' : kind;
  return kind === 'talks' && isRemote && before.some(({ lower }) => /phone/.test(lower)) ? 'call' : kind;
}

/** "another round", "the second round in Oslo": of talks, though it does not say so. */
function isRoundAlone(reading: Reading, head: Token): boolean {
  if (head.lemma !== 'round' && head.lemma !== 'session') return false;
  const isCounted = reading.children[head.index].some(
    (child) =>
      child < head.index &&
      /^(?:next|new|another|further|last|previous|latest|first|second|third|fourth|fifth|sixth)$/.test(
        reading.tokens[child].lower,
      ),
  );
  const ofWhat = childrenWith(reading, head.index, 'prep').some(({ lower }) => lower === 'of');
  return (
    isCounted &&
    !ofWhat &&
    childrenWith(reading, head.index, 'compound', 'amod').every(({ entity }) => entity !== 'EVENT')
  );
}

/** "spoke in a telephone call", "met for talks": the verb tells of it already. */
function isMeansOf({ tokens }: Reading, head: Token, kind: ContactMention['kind']): boolean {
  const preposition = tokens[head.head];
  const verb = tokens[preposition.head];
  const told = verb.pos === 'VERB' && contactVerbs.has(verb.lemma);
  if (isSatDownFor(tokens, head, kind) || isReceivedFor(tokens, head, kind) || isMetAt(tokens, head)) return true;
  return (
    head.label === 'pobj' &&
    told &&
    verb.lemma === 'speak' &&
    kind === 'call' &&
    /^(?:by|on|via|over)$/.test(preposition.lower)
  );
}

/** "received him for a state visit" */
const isReceivedFor = (tokens: Reading['tokens'], head: Token, kind: ContactMention['kind']): boolean =>
  kind === 'visit' &&
  head.label === 'pobj' &&
  /^(?:for|on)$/.test(tokens[head.head].lower) &&
  /^(?:receive|host|welcome)$/.test(tokens[tokens[head.head].head].lemma);

/** "the two are to meet at a summit in Oslo" */
const isMetAt = (tokens: Reading['tokens'], head: Token): boolean =>
  head.lemma === 'summit' &&
  head.label === 'pobj' &&
  tokens[head.head].lower === 'at' &&
  tokens[tokens[head.head].head].lemma === 'meet';

/** "sat down for talks", "met for talks on Monday" */
const isSatDownFor = (tokens: Reading['tokens'], head: Token, kind: ContactMention['kind']): boolean =>
  kind === 'talks' &&
  head.label === 'pobj' &&
  tokens[head.head].lower === 'for' &&
  /^(?:sit|meet|gather|convene|huddle)$/.test(tokens[tokens[head.head].head].lemma) &&
  tokens
    .slice(head.index + 1, head.index + 4)
    .every((token) => token.head !== head.index || !/^(?:with|between)$/.test(token.lower));

/** "calls for peace" and "a call to arms" demand; a "letter of resignation" or "audience" of listeners is no contact. */
function isOtherwise(interpretation: Interpretation, head: Token, kind: ContactMention['kind']): boolean {
  const { reading } = interpretation;
  const first = reading.tokens[head.index + 1];
  const before = reading.tokens.slice(subtree(reading, head.index).first, head.index);
  if (before.some(({ lower, head: over }) => over === head.index && ownMeetings.has(lower))) return true;
  if (head.lower === 'talk' || head.lower === 'discussion')
    return childrenWith(reading, head.index, 'prep').every(({ lower }) => lower !== 'with' && lower !== 'between');
  if (kind === 'letter' && before.some(({ lower }) => lower === 'video')) return true;
  const isDemand = /^(?:for|to|on)$/.test(first?.lower ?? '') && reading.tokens[head.index + 2]?.entity !== 'DATE';
  const isOnPhone = childrenWith(reading, head.index, 'compound').some(({ lower }) => /^(?:tele)?phone$/.test(lower));
  if (kind === 'call' && isDemand && !isOnPhone) {
    const called = objectsOf(interpretation, head.index, 'to');
    return head.lemma !== 'call' || called.length === 0 || childrenWith(reading, head.index, 'xcomp', 'acl').length > 0;
  }
  if (isForRecalled(reading, head)) return true;
  if (kind === 'meeting' && (isOfOwnBody(interpretation, head) || isBesideWhich(reading, head))) return true;
  const verb = reading.tokens[head.head];
  const addressed = [head, ...(head.label === 'dobj' ? [verb] : [])].flatMap(({ index }) =>
    childrenWith(reading, index, 'prep', 'dative'),
  );
  if (
    kind === 'letter' &&
    head.label === 'pobj' &&
    reading.tokens[head.head].lower === 'in' &&
    isToSomeone(interpretation, verb)
  )
    return false;
  // "exchanged letters"
  if (kind === 'letter' && verb.lemma === 'exchange') return false;
  if (kind === 'visit') return !isHosted(interpretation, head, verb);
  return kind === 'letter' && addressed.every(({ lower, pos }) => lower !== 'to' && lower !== 'from' && pos === 'ADP');
}

/** "recalled its ambassador for consultations": with one's own. */
function isForRecalled({ tokens, ...reading }: Reading, head: Token): boolean {
  const verb = tokens[tokens[head.head].head];
  return (
    head.lemma === 'consultation' &&
    tokens[head.head].lower === 'for' &&
    (/^(?:recall|summon|call|return|withdraw)$/.test(verb.lemma) ||
      childrenWith({ tokens, ...reading }, verb.index, 'dobj', 'nsubjpass').some(
        ({ lemma }) => lemma === 'ambassador',
      ) ||
      verb.lemma === 'ambassador')
  );
}

/** "asked him in a letter" */
const isToSomeone = (interpretation: Interpretation, preposition: Token): boolean =>
  childrenWith(interpretation.reading, preposition.head, 'dobj', 'dative').some((object) =>
    isParty(interpretation, object),
  );

/** "on the sidelines of a summit in Oslo": where others met. */
function isBesideWhich({ tokens }: Reading, noun: Token): boolean {
  for (let at = noun; at.label === 'pobj' || at.label === 'prep'; at = tokens[at.head])
    if (/^(?:sideline|margin|fringe)s?$/.test(at.lemma)) return true;
    else if (at.label === 'prep' && at.lower !== 'of') return false;
  return false;
}

/** "a meeting of the council": one's own body sits. */
const isOfOwnBody = (interpretation: Interpretation, head: Token): boolean =>
  childrenWith(interpretation.reading, head.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(interpretation.reading, index, 'pobj'))
    .filter(({ index }) =>
      childrenWith(interpretation.reading, index, 'amod').every(
        ({ lower }) => !/^(?:joint|bilateral|trilateral|tripartite)$/.test(lower),
      ),
    )
    .some(({ lemma }) =>
      /^(?:council|cabinet|committee|board|parliament|assembly|commission|congress|senate|government|staff|party|caucus|court|house|union|federation|body)$/i.test(
        lemma,
      ),
    );

/** A visit names its host, or whose visit it is that is known already; a trip to a border or a school has none. */
function isHosted(interpretation: Interpretation, head: Token, verb: Token): boolean {
  const { reading } = interpretation;
  const places = [head, ...(head.label === 'dobj' ? [verb] : [])]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => lower === 'to' || lower === 'in')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'));
  if (places.length > 0) {
    const owners = childrenWith(reading, head.index, 'poss').filter((owner) => isParty(interpretation, owner));
    const visitors = owners.length > 0 || head.label !== 'dobj' ? owners : subjectsOf(interpretation, verb);
    return places.some((place) => isHost(interpretation, place, visitors));
  }
  return head.lemma === 'visit';
}

/** "a meeting with Lind was not discussed", "no further meeting is scheduled": nobody spoke of holding one. */
function isUnspoken(reading: Reading, head: Token, clause: Token): boolean {
  const isWithoutDate =
    head.label === 'pobj' &&
    reading.tokens[head.head].lower === 'for' &&
    childrenWith(reading, clause.index, 'nsubjpass', 'dobj').some(
      (date) =>
        /^(?:date|time|timetable|schedule|venue)$/.test(date.lemma) &&
        childrenWith(reading, date.index, 'det').some(({ lower }) => lower === 'no'),
    );
  if (isWithoutDate || isJudged(reading, head, clause)) return true;
  const isUnplanned = head.label === 'nsubjpass' && /^(?:schedule|plan|set|arrange|fix|announce)$/.test(clause.lemma);
  if (isUnplanned && childrenWith(reading, head.index, 'det').some(({ lower }) => lower === 'no')) return true;
  const isSpokenOf = (head.label === 'nsubjpass' || head.label === 'dobj') && speaking.has(clause.lemma);
  const isIndefinite = childrenWith(reading, head.index, 'det').every(({ lower }) => /^(?:an?|any)$/.test(lower));
  return isSpokenOf && isIndefinite && childrenWith(reading, clause.index, 'neg').length > 0;
}

/** "called a summit of leaders the next step": none is held. */
const isJudged = (reading: Reading, head: Token, clause: Token): boolean =>
  head.label === 'dobj' &&
  /^(?:call|consider|deem|describe|label)$/.test(clause.lemma) &&
  childrenWith(reading, head.index, 'det').some(({ lower }) => /^an?$/.test(lower)) &&
  (childrenWith(reading, clause.index, 'oprd').length > 0 || childrenWith(reading, clause.index, 'dobj').length > 1);

const speaking = new Set(['discuss', 'mention', 'raise', 'consider']);

/** The verb of the clause a token stands in; the root where it stands in none. */
export function clauseOf({ tokens }: Reading, token: Token): Token {
  let at = token;
  do at = tokens[at.head];
  while (at.pos !== 'VERB' && at.pos !== 'AUX' && at.head !== at.index);
  return at;
}

/** The noun phrase without relative clauses and what is set beside it. */
function nounPhrase(reading: Reading, head: Token) {
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'relcl', 'appos', 'conj', 'cc', 'advcl', 'acl')
    .map((child) => subtree(reading, child.index).first)
    .filter((start) => start > head.index);
  return { first, last: Math.min(last, ...cut) };
}
