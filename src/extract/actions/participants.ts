import type { Sector } from '../../lexicon/sector.js';
import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ActorFinder, ActorMention } from './actor-mention.js';
import type { CodedEvent } from './coded-event.js';
import { isCollective } from './collective.js';
import { nounCoding } from './frame.js';
import { countryBeside, locationOf } from './location.js';
import { doerOfNoun } from './nominal.js';
import { recalledEnvoy } from './recalled-envoy.js';
import { recipientHeads } from './recipient-heads.js';
import { prepositionsOf } from './syntax.js';

/** Who acts and whom it is done to. Parties of a mutual event all stand in `actors`. */
export interface Participants {
  readonly actors: readonly ActorMention[];
  readonly recipients: readonly ActorMention[];
}

const mutual = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);
/** What two sides do to each other: "exchanges of prisoners". */
const reciprocal = new Set([...mutual, 'RETREAT']);
/** "signed a treaty", "restored ties": done together, unlike "praised the accord". */
const isReciprocal = ({ tokens }: Reading, { event, cue }: CodedEvent): boolean =>
  reciprocal.has(event) &&
  (event !== 'SUPPORT' ||
    !/^(?:express|voice|offer|pledge|praise|welcome|back|support|hail|applaud|congratulate|thank|recognize|recognise|endorse|commend|rally|reaffirm|reiterate)$/.test(
      tokens[cue].lemma,
    ));

/** Verbs whose subject is whom it happens to. */
const undergoing = new Set(['die', 'perish']);

/** "serving a life sentence" */
const isServing = ({ tokens }: Reading, { cue, event }: CodedEvent): boolean =>
  event === 'SANCTION' && tokens[cue].lemma === 'serve';

export function participantsOf(reading: Reading, finder: ActorFinder, coded: CodedEvent): Participants {
  const drawn = drawnFrom(reading, coded);
  if (drawn !== null) return { actors: finder.actorsOf(drawn), recipients: subjectActors(finder, coded) };
  const recalled = recalledEnvoy(reading, coded);
  if (recalled !== null && coded.actor === null)
    return { actors: finder.actorsOf(recalled.envoy.index), recipients: finder.actorsOf(recalled.from.index) };
  const acting = coded.actor ?? strikerOf(reading, coded);
  const subject = acting === null ? [] : finder.actorsOf(acting);
  if (undergoing.has(reading.tokens[coded.cue].lemma) || isServing(reading, coded))
    return { actors: [], recipients: subject };
  const recipients = findRecipients(reading, finder, coded, subject);
  if (isReciprocal(reading, coded) && countriesOf(subject).size > 1) {
    const withOthers = recipients.filter(
      ({ first, head }) =>
        // "agreed to lift the embargo against Turkey"
        /^(?:with|against)$/.test(reading.tokens[first - 1]?.lower ?? '') ||
        ['dobj', 'dative'].includes(reading.tokens[head].label) ||
        // "travelled to Kyiv"
        (coded.mode === 'visit' && countriesOf(subject).size > 2 && reading.tokens[first - 1]?.lower === 'to'),
    );
    return { actors: subject, recipients: withOthers };
  }
  return located(reading, finder, coded, subject, recipients);
}

/** "killed in Israeli strikes": whose strikes they were. */
function strikerOf(reading: Reading, { cue, event }: CodedEvent): number | null {
  if (event !== 'ASSAULT') return null;
  for (const { preposition, object } of prepositionsOf(reading, cue)) {
    if (!/^(?:in|during)$/.test(preposition.lower) || nounCoding(reading, object.index)?.event !== 'ASSAULT') continue;
    return doerOfNoun(reading, object);
  }
  return null;
}

const drawing = new Set([
  'draw',
  'earn',
  'provoke',
  'prompt',
  'spark',
  'trigger',
  'attract',
  'incur',
  'elicit',
  'bring',
]);
const reactions = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'PROTEST', 'THREATEN', 'SANCTION']);

/** "The raid drew a rebuke from Oslo": who reacts stands behind the noun. */
function drawnFrom(reading: Reading, { cue, event }: CodedEvent): number | null {
  if (!drawing.has(reading.tokens[cue].lemma) || !reactions.has(event)) return null;
  const sources = [cue, ...childrenWith(reading, cue, 'dobj').map(({ index }) => index)]
    .flatMap((index) => prepositionsOf(reading, index))
    .filter(({ preposition }) => ['from', 'by', 'among', 'in'].includes(preposition.lower));
  return sources.at(0)?.object.index ?? null;
}

const subjectActors = (finder: ActorFinder, { actor }: CodedEvent): readonly ActorMention[] =>
  actor === null ? [] : finder.actorsOf(actor);

const countriesOf = (mentions: readonly ActorMention[]): Set<string> =>
  new Set(mentions.flatMap(({ country }) => (country === null ? [] : [country])));

/** The first noun phrase in the event's scope, in the order grammar gives them, that names another actor. */
function findRecipients(
  reading: Reading,
  finder: ActorFinder,
  coded: CodedEvent,
  actors: readonly ActorMention[],
): readonly ActorMention[] {
  const own = countriesOf(actors);
  const isActor = (mention: ActorMention) =>
    actors.some(
      (actor) =>
        (mention.first < actor.last && actor.first < mention.last) ||
        isBeside(reading, mention.head, actor.head) ||
        (actor.name !== null && actor.name === mention.name) ||
        finder.isSame(actor, mention),
    );
  const patient = suffererOf(reading, coded);
  if (patient !== null) {
    const named = finder.actorsOf(patient).filter((mention) => !isActor(mention));
    return named.length > 0 ? named : [finder.unnamed(patient)];
  }
  if (isOfOneAnother(reading, coded)) return [];
  const asked = askedOf(reading, coded);
  const obliged = asked === null ? [] : finder.actorsOf(asked).filter((mention) => !isActor(mention));
  // "Norway demanded that it lift the ban": it is the other side, which the clause does not name.
  const isOwn = obliged.length > 0 && obliged.every(({ country }) => country !== null && own.has(country));
  if (asked !== null && isOwn && reading.tokens[asked].lower === 'it') return [];
  if (obliged.some(({ country }) => country !== null)) return obliged;
  let unlocated: readonly ActorMention[] = [];
  let inHouse: readonly ActorMention[] = [];
  for (const head of recipientHeads(reading, coded)) {
    if (isMeans(reading, head, coded) || isNoParty(reading, head, coded)) continue;
    const named = finder.otherTwo(head, own) ?? finder.otherCountry(head, own) ?? finder.actorsOf(head);
    const isThing =
      reading.tokens[head].lower === 'it' &&
      /^(?:call|describe|brand|label|dismiss|hail)$/.test(reading.tokens[coded.cue].lemma);
    const others =
      named.every(isActor) && !isThing && isObjectPronoun(reading, head) ? finder.othersThan(head, own) : named;
    const found = others.filter((mention) => !isActor(mention) && mention.told !== 'inside');
    if (found.some((mention) => isAddressed(reading, coded, mention))) return found;
    const country = found.find((mention) => mention.country !== null)?.country;
    if (country !== undefined) {
      const isOwn = own.has(country ?? '');
      const isDomestic = country !== 'INT' && found[0].told === 'itself' && !isBareName(reading, found[0], coded);
      if (!isOwn || isDomestic) return found;
      if (inHouse.length === 0) inHouse = found;
    } else if (unlocated.length === 0) unlocated = found;
  }
  if (unlocated.length > 0) return unlocated;
  const warned = warnedIf(reading, coded);
  if (warned !== null) return finder.actorsOf(warned).filter((mention) => !isActor(mention));
  return mutual.has(coded.event) || coded.event === 'REJECT' ? [] : inHouse;
}

/** "blamed each other": those who do it, to one another. */
const isOfOneAnother = (reading: Reading, { cue }: CodedEvent): boolean =>
  childrenWith(reading, cue, 'dobj').some(
    ({ lower, index }) =>
      (lower === 'other' && childrenWith(reading, index, 'det').some((word) => word.lower === 'each')) ||
      (lower === 'another' && reading.tokens[index - 1]?.lower === 'one'),
  );

/** "demanded that Oslo leave": who is to do it; "accused Oslo of it and demanded that it leave": who is accused. */
function askedOf(reading: Reading, { event, cue, recipient }: CodedEvent): number | null {
  if (event !== 'REQUEST' || recipient !== null) return null;
  const [subject] = childrenWith(reading, cue, 'ccomp').flatMap(({ index }) => childrenWith(reading, index, 'nsubj'));
  if (subject === undefined) return null;
  const verb = reading.tokens[cue];
  const isJoined = verb.label === 'conj' && subject.lower === 'it';
  const [object] = isJoined ? childrenWith(reading, verb.head, 'dobj') : [];
  return (object?.entity === 'GPE' ? object : subject).index;
}

/** "threatened to cut the flow if Oslo imposed a tax": who is not to do it. */
function warnedIf(reading: Reading, { event, cue }: CodedEvent): number | null {
  if (event !== 'THREATEN') return null;
  const clauses = [cue, ...childrenWith(reading, cue, 'xcomp', 'ccomp').map(({ index }) => index)].flatMap((index) =>
    childrenWith(reading, index, 'advcl'),
  );
  const condition = clauses.find(({ index }) =>
    childrenWith(reading, index, 'mark').some(({ lower }) => /^(?:if|unless|should)$/.test(lower)),
  );
  return condition === undefined ? null : (childrenWith(reading, condition.index, 'nsubj').at(0)?.index ?? null);
}

/** "discussed Iran" is about it, and who is told something ("told reporters") is nobody it is done to. */
function isNoParty({ tokens }: Reading, head: number, { cue }: CodedEvent): boolean {
  const { head: governor, label, lemma } = tokens[head];
  // "brought to justice", "fought in the Korean War"
  if (label === 'pobj' && /^(?:justice|war)$/.test(lemma.toLowerCase())) return true;
  if (label !== 'dobj') return false;
  // "declared a state of emergency"
  if (lemma === 'state' && tokens[head + 1]?.lower === 'of') return true;
  if (tokens[governor].lemma === 'discuss' || papers.test(lemma)) return true;
  return governor === cue && tokens[cue].lemma === 'tell' && audiences.has(lemma);
}

const papers = /^(?:treaty|agreement|accord|pact|convention|protocol|declaration|memorandum|communique)$/i;
const audiences = new Set(
  'reporter journalist press medium newspaper broadcaster agency audience crowd rally'.split(' '),
);

const means =
  /^(?:drone|missile|rocket|shell|bomb|troop|soldier|force|army|navy|military|marine|guard|jet|warplane|aircraft|plane|helicopter|warship|ship|vessel|fleet|tank|weapon|arm|peacekeeper|police|officer|unit|brigade|battalion|convoy|aid|team)$/;

/** What strikes for somebody who is not told. */
const weapons = /^(?:drone|missile|rocket|shell|bomb|projectile|munition)$/;

/** "sent troops to Mali", "missiles were fired": what is sent or fired is no one it is done to. */
function isMeans({ tokens }: Reading, head: number, { cue, event }: CodedEvent): boolean {
  const token = tokens[head];
  if (!means.test(token.lemma.toLowerCase()) || !isSent(tokens, token, cue)) return false;
  return (
    event === 'MOBILIZE' ||
    event === 'AID' ||
    /^(?:launch|fire|send|deploy|dispatch|drop|lob|use|deliver|supply|provide|give|sell|donate|ship|export|transfer)$/.test(
      tokens[cue].lemma,
    )
  );
}

/** The object of the verb, or what is joined to it or told inside it: "will send 300 tonnes of rice and a medical team". */
function isSent(tokens: Reading['tokens'], sent: Token, cue: number): boolean {
  let at = sent;
  while (at.label === 'conj' || (at.label === 'pobj' && tokens[at.head].lower === 'of')) {
    at = at.label === 'conj' ? tokens[at.head] : tokens[tokens[at.head].head];
  }
  return at.head === cue && (at.label === 'dobj' || at.label === 'nsubjpass');
}

const bodily = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'CONCEDE']);

/** "Twelve people were killed, according to the United Nations": those it is done to are told, whoever else is named. */
function suffererOf(reading: Reading, { event, cue }: CodedEvent): number | null {
  if (!bodily.has(event) || reading.tokens[cue].pos !== 'VERB') return null;
  const object = childrenWith(reading, cue, 'dobj', 'nsubjpass').at(0);
  // "arrested Imamoglu": a name the reader does not know
  if (object?.pos === 'PROPN' && object.entity === '' && /^\p{Lu}\p{Ll}/u.test(object.text)) return object.index;
  // "Six were arrested"
  if (object?.tag === 'CD' && object.label === 'nsubjpass' && event === 'COERCE') return object.index;
  if (object === undefined || object.pos !== 'NOUN' || !(isPersonNoun(object.lemma) || object.lemma === 'people'))
    return null;
  // "Its pilot, Oleg Peshkov, was shot"
  const name = childrenWith(reading, object.index, 'appos').find(({ entity }) => entity === 'PERSON');
  if (name !== undefined) return name.index;
  // "recalled its ambassador from Lima": one's own is not who it is done to.
  const isOwn = childrenWith(reading, object.index, 'poss').some(({ pos }) => pos === 'PRON');
  return isOwn ? null : object.index;
}

const isObjectPronoun = ({ tokens }: Reading, head: number): boolean =>
  tokens[head].pos === 'PRON' &&
  ['him', 'her', 'them', 'it'].includes(tokens[head].lower) &&
  tokens[head].label === 'dobj';

/** "the group Hezbollah". */
const isBeside = ({ tokens }: Reading, one: number, other: number): boolean =>
  tokens[one].label === 'appos' && tokens[one].head === other;

const spoken = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'AGREE']);

/** "asked parliament", "urged the Security Council": the object of a word of speech, of whatever country. */
function isAddressed(
  reading: Reading,
  { cue, event }: CodedEvent,
  { head, told, sector, person }: ActorMention,
): boolean {
  const token = reading.tokens[head];
  const isObject = token.head === cue && (token.label === 'dobj' || token.label === 'dative');
  return spoken.has(event) && isObject && told === 'itself' && (sector !== null || person);
}

/** Events for which people told of without a country are of the place where it happened. */
const local = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'ACCUSE', 'SANCTION']);

/** "promised to democratize Serbia", said of Serbia: a country is no recipient of its own doing. */
const isBareName = (reading: Reading, mention: ActorMention, coded: CodedEvent): boolean =>
  (mutual.has(coded.event) || coded.event === 'REJECT' || coded.event === 'THREATEN') &&
  reading.tokens[mention.head].pos === 'PROPN' &&
  !mention.person &&
  mention.sector === null;

const ofTheLand = new Set<Sector | null>([
  'GOV',
  'COP',
  'JUD',
  'LEG',
  'OPP',
  'MIL',
  'PTY',
  'CVL',
  'LAB',
  'BUS',
  'AGR',
  'EDU',
  'HLH',
  'SPY',
]);

/** The police, a court, traders: of the country a report is at home in, unless it says of which. */
const isOfTheLand = (actors: readonly ActorMention[]): boolean => actors.some(({ sector }) => ofTheLand.has(sector));

/** Those without a country get one; beside others that have theirs ("Chinese and Korean firms and agencies") they say no more. */
function withCountry(reading: Reading, mentions: readonly ActorMention[], country: string | null): ActorMention[] {
  const isTold = mentions.some((mention) => mention.country !== null);
  return mentions.flatMap((mention) => {
    if (mention.country !== null) return [mention];
    if (isTold && mention.name === null && !mention.person) return [];
    // "Other countries" are of none that is told.
    const isUntold =
      isCollective(reading.tokens[mention.head]) &&
      (mention.sector === null || reading.tokens[mention.head].lower === 'governments');
    return [country === 'INT' || isUntold ? mention : { ...mention, country }];
  });
}

/** Named holders of an office: "Deputy Foreign Minister Ana Ruiz". */
const areOfficials = (mentions: readonly ActorMention[]): boolean =>
  mentions.some(({ person, sector }) => person && sector === 'GOV');

/** Of the two countries a report is about, the other one. */
function otherOfPair({ countries: { pair } }: ActorFinder, country: string): string | null {
  if (pair === null || !pair.includes(country)) return null;
  return pair[0] === country ? pair[1] : pair[0];
}

/** "police in Yerevan detained a diplomat": in their own land. */
const isByPolice = ({ event }: CodedEvent, actors: readonly ActorMention[]): boolean =>
  event === 'COERCE' && actors.some(({ sector }) => sector === 'COP' || sector === 'JUD');

/** "India attacked six places, killing eight people": a state that strikes does so abroad, in the other country of the report. */
const enemyOf = (finder: ActorFinder, actors: readonly ActorMention[]): string | null =>
  actors.length === 1 && actors[0].country !== null && actors[0].sector === null && actors[0].told === 'itself'
    ? otherOfPair(finder, actors[0].country)
    : null;

/** Gives actors told of without a country that of the other side, or of the place: "police in Kyiv arrested ...". */
function located(
  reading: Reading,
  finder: ActorFinder,
  coded: CodedEvent,
  actors: readonly ActorMention[],
  recipients: readonly ActorMention[],
): Participants {
  const place = () => locationOf(reading, finder, coded.cue);
  const actorCountry = actors.find(({ country }) => country !== null)?.country ?? null;
  const recipientCountry = recipients.find(({ country }) => country !== null)?.country ?? null;
  const isWeapon = actors.some(({ head, country }) => country === null && weapons.test(reading.tokens[head].lemma));
  // "Deputy Foreign Minister Ryabkov met her in Beijing": where one is tells nothing of whose minister one is.
  const isNamed = actors.some(({ person, name }) => person && name !== null && coded.event === 'CONSULT');
  // Where one meets tells nothing of whose one is.
  const ofLand = isNamed || coded.event === 'CONSULT' ? finder.countries.home : (place() ?? finder.countries.home);
  const forActors = isWeapon
    ? actorCountry
    : (actorCountry ?? (isOfTheLand(actors) ? ofLand : null) ?? recipientCountry ?? (isNamed ? null : place()));
  // "shot down 21 drones": whose they were is not told.
  const isAtWeapons = recipients.some(
    ({ head, country }) => country === null && weapons.test(reading.tokens[head].lemma),
  );
  const isDomestic = isOfTheLand(recipients) && actors.length > 0;
  if (coded.event === 'CONSULT' && actorCountry !== null && recipientCountry === null && areOfficials(recipients)) {
    const other = otherOfPair(finder, actorCountry);
    if (other !== null) return { actors, recipients: withCountry(reading, recipients, other) };
  }
  const forRecipients =
    recipientCountry ??
    (coded.mode === 'visit' ? (place() ?? finder.countries.home) : null) ??
    (coded.mode === 'arrest' && actors.length === 0 ? (place() ?? finder.countries.home) : null) ??
    (isAtWeapons
      ? null
      : local.has(coded.event)
        ? ((isByPolice(coded, actors) ? actorCountry : null) ??
          place() ??
          (coded.event === 'ASSAULT' ? enemyOf(finder, actors) : null) ??
          // "accused by United Nations investigators": of the land the report is about
          (actorCountry === 'INT' && isOfTheLand(recipients) ? finder.countries.home : actorCountry))
        : isDomestic
          ? (countryBeside(reading, finder, coded.cue) ??
            // "Washington commended the army": that of the land the report is about
            (coded.event === 'SUPPORT' ? finder.countries.home : null) ??
            actorCountry)
          : null);
  return {
    actors: withCountry(reading, actors, forActors),
    recipients: withCountry(reading, recipients, forRecipients),
  };
}
