import { roleOf } from '../../lexicon/roles.js';
import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ActorMention } from './actor-mention.js';
import { isCollective } from './collective.js';
import type { WeightedEvent } from './events.js';
import { nounClasses, nounCoding } from './frame.js';
import { placesOf } from './location.js';
import type { Participants } from './participants.js';
import { prepositionsOf } from './syntax.js';

/** Below this an event is a possibility the text speaks of (a purpose, a condition), not one it tells. */
const leastWeight = 0.3;

/** A clause in the past tells what was, however deep it stands in its sentence. */
const leastWeightOfPast = 0.15;

const isToldAsPast = (reading: Reading, { cue, isSaid }: WeightedEvent): boolean =>
  !isSaid &&
  reading.tokens[cue].tag === 'VBD' &&
  childrenWith(reading, cue, 'nsubj').length > 0 &&
  childrenWith(reading, cue, 'mark').every(({ lower }) => lower !== 'if' && lower !== 'unless');

/** From this on an event is the news of its sentence, told of even where nothing says of which country its actors are. */
const mainWeight = 0.75;

/**
 * Whether an event read off the words has the actors that such an event takes: verbs need one that acts where they have a
 * subject, nouns ("the bombing of Aden") need both sides or, where they tell of force, one.
 */
export function isWorthTelling(reading: Reading, event: WeightedEvent, { actors, recipients }: Participants): boolean {
  if (event.weight < (isToldAsPast(reading, event) ? leastWeightOfPast : leastWeight)) return false;
  if (event.event === 'CONSULT' && event.status !== 'denied' && isAlone(reading, event, actors, recipients))
    return false;
  if (event.event === 'CONSULT' && (isToldAgain(reading, event) || isOnlyTopic(reading, event))) return false;
  if (event.mode === 'visit' && isTravelOnly(reading, event, actors)) return false;
  // "Police and ambulances arrived"
  if (
    event.event === 'MOBILIZE' &&
    reading.tokens[event.cue].lemma === 'arrive' &&
    actors.every(({ sector }) => sector === 'COP')
  )
    return false;
  if (event.event === 'ASSAULT' && isMovement(reading, event) && !actors.some(isArmed)) return false;
  // "The company ordered its ships to avoid the route"
  if (event.event === 'MOBILIZE' && actors.length > 0 && actors.every(({ sector }) => sector === 'BUS')) return false;
  // "Norway defended the raid": its own
  if (event.event === 'SUPPORT' && reading.tokens[event.cue].lemma === 'defend' && !recipients.some(isKnown))
    return false;
  // "did not ask for this"
  if (event.event === 'REQUEST' && event.status === 'denied') return false;
  // "Speaking to reporters"
  if (event.event === 'CONSULT' && recipients.length > 0 && recipients.every(({ sector }) => sector === 'MED'))
    return false;
  if (isOnlyRight(reading, event.cue)) return false;
  // a rally held by a candidate is no protest
  if (event.event === 'PROTEST' && event.mode === 'demo' && actors.length === 1 && actors[0].person) return false;
  const acting = actors.filter(isKnown);
  const receiving = recipients.filter(isKnown);
  const isPlaced =
    acting.concat(receiving).some(({ country, person }) => country !== null || person) || isDoneBySide(reading, event);
  const isMain =
    event.weight >= mainWeight &&
    (acting.length > 0 || placesOf(reading, event.cue).length > 0 || isSuffered(reading, event, recipients));
  if (!isPlaced && !isMain) return false;
  if (reading.tokens[event.cue].pos === 'NOUN') {
    return acting.length > 1 || (acting.length > 0 && receiving.length > 0) || isForce(event, acting, receiving);
  }
  return acting.length > 0 || event.actor === null || mayAct(reading, event.actor, event);
}

/** "has the right to hold exercises" tells of none held. */
function isOnlyRight({ tokens }: Reading, cue: number): boolean {
  for (let token = tokens[cue]; token.head !== token.index; token = tokens[token.head])
    if (token.label === 'acl' && token.tag === 'VB' && /^(?:right|power|authority)$/.test(tokens[token.head].lemma))
      return true;
  return false;
}

/** "The allies urged ...", "Thirteen members voted for it"; a group that only its name tells of, where it speaks. */
function isDoneBySide({ tokens }: Reading, { actor, isSaid }: WeightedEvent): boolean {
  if (actor === null) return false;
  return isCollective(tokens[actor]) || (isSaid && tokens[actor].pos === 'PROPN');
}

/** One who meets nobody that is told of: "convened a meeting", "visited the town". */
const isAlone = (
  { tokens }: Reading,
  { cue }: WeightedEvent,
  actors: readonly ActorMention[],
  recipients: readonly ActorMention[],
): boolean =>
  recipients.length === 0 &&
  tokens[cue].pos === 'VERB' &&
  tokens[cue].lemma !== 'shuttle' &&
  (actors.length === 0
    ? tokens[cue].lemma === 'hold'
    : actors.length === 1 &&
      !tokens[actors[0].head].tag.endsWith('S') &&
      (actors[0].person || tokens[cue].lemma === 'convene'));

/** "Taiwan was discussed": what talks were on, not who held them. */
const isOnlyTopic = (reading: Reading, { cue }: WeightedEvent): boolean =>
  /^(?:discuss|debate|raise|review)$/.test(reading.tokens[cue].lemma) &&
  childrenWith(reading, cue, 'nsubjpass').length > 0 &&
  childrenWith(reading, cue, 'agent').length === 0;

/** "The call took place at the initiative of Berlin": one that was told of before. */
const isToldAgain = (reading: Reading, { cue }: WeightedEvent): boolean =>
  /^(?:take|last|begin|start|end|come|focus)$/.test(reading.tokens[cue].lemma) &&
  childrenWith(reading, cue, 'nsubj').some(
    ({ index, pos }) =>
      pos === 'NOUN' &&
      nounCoding(reading, index)?.event === 'CONSULT' &&
      childrenWith(reading, index, 'det').some(({ lower }) => lower === 'the') &&
      childrenWith(reading, index, 'prep').every(({ lower }) => lower !== 'between' && lower !== 'with'),
  );

/** "The plane flew to Peru", "travelled to Peru for treatment": nobody is visited. */
const isTravelOnly = (reading: Reading, { cue }: WeightedEvent, actors: readonly ActorMention[]): boolean =>
  actors.some(({ head }) =>
    /^(?:plane|aircraft|jet|flight|train|helicopter|ship|bus|airliner)$/.test(reading.tokens[head].lemma),
  ) ||
  prepositionsOf(reading, cue).some(
    ({ preposition, object }) =>
      preposition.lower === 'for' &&
      /^(?:treatment|surgery|holiday|vacation|check-up|checkup|exile|wedding|funeral)$/.test(object.lemma),
  );

const movements = new Set([
  'cross',
  'advance',
  'push',
  'move',
  'drive',
  'roll',
  'sweep',
  'pour',
  'enter',
  'thrust',
  'go',
]);

const isMovement = ({ tokens }: Reading, { cue, mode }: WeightedEvent): boolean =>
  mode === null && movements.has(tokens[cue].lemma);

const isArmed = ({ sector, country, person, told }: ActorMention): boolean =>
  sector === 'MIL' ||
  sector === 'REB' ||
  sector === 'CRM' ||
  (sector === null && country !== null && !person && told === 'itself');

/** "Its captain was released": people it is done to, and nobody who does it. */
const isSuffered = ({ tokens }: Reading, { cue }: WeightedEvent, recipients: readonly ActorMention[]): boolean =>
  recipients.some(({ head }) => tokens[head].head === cue && isPersonNoun(tokens[head].lemma));

const isKnown = ({ country, sector, person }: ActorMention): boolean => country !== null || sector !== null || person;

const isForce = (event: WeightedEvent, acting: readonly ActorMention[], receiving: readonly ActorMention[]): boolean =>
  event.event === 'ASSAULT' ? acting.length + receiving.length > 0 : acting.length > 0 && physical.has(event.event);

const physical = new Set(['COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
const instruments = new Set(['shelling', 'arms', 'troop', 'peacekeeper', 'observer', 'rescue']);
const documents = new Set([
  'resolution',
  'text',
  'statement',
  'declaration',
  'communique',
  'law',
  'agreement',
  'deal',
  'treaty',
  'truce',
  'ceasefire',
]);

/** A weapon, an event or a document as a subject acts for someone; a storm or a price does not. */
function mayAct(reading: Reading, subject: number, event: WeightedEvent): boolean {
  const token = reading.tokens[subject];
  if (token.lower === 'it' && event.event === 'ASSAULT') return false;
  if (token.pos !== 'NOUN' || token.tag === 'CD' || roleOf(token.lower) !== null) return true;
  if (isCollective(token) || documents.has(token.lemma) || isOfBody(reading, subject)) return true;
  const coding = nounCoding(reading, subject);
  if (coding !== null) return event.event === coding.event || event.event === 'ASSAULT' || event.event === 'REJECT';
  return nounClasses(reading, subject).some((name) => instruments.has(name));
}

/** "members of the association". */
const isOfBody = (reading: Reading, noun: number): boolean =>
  prepositionsOf(reading, noun).some(
    ({ preposition, object }) => preposition.lower === 'of' && object.entity === 'ORG',
  );
