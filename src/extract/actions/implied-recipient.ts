import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ActorMention } from './actor-mention.js';
import type { WeightedEvent } from './events.js';
import { nounCoding } from './frame.js';
import type { Participants } from './participants.js';
import type { ReportCountries } from './report-countries.js';

/** An event with who takes part in it. */
export interface ToldEvent {
  readonly event: WeightedEvent;
  readonly participants: Participants;
}

/** Events that are done to another side, whether or not the clause names it. */
const twoSided = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SANCTION']);
const proposing = new Set(['propose', 'suggest', 'offer']);
const sentencesBack = 3;

/**
 * "Peru recognised his rival. Norway cut ties in response": whom a state does it to where the clause names nobody, the other side of
 * the nearest event before that the state is a side of. `told` is in order of the text; the recipient keeps the words that named it.
 */
export const withImpliedRecipients = (
  reading: Reading,
  told: readonly ToldEvent[],
  countries: ReportCountries,
): ToldEvent[] =>
  told.map((one, index) => {
    const { event, participants } = one;
    const [actor] = participants.actors;
    const own = countriesOf(participants.actors);
    if (participants.recipients.length > 0 || own.size === 0) return one;
    if (!isTwoSided(reading, event) || !isOpen(reading, event.cue)) return one;
    const before = told.slice(0, index);
    const doers = doerOfDeed(reading, before, event, own);
    if (doers !== null) return { event, participants: { ...participants, recipients: doers } };
    if (own.size > 1) return one;
    if (!isOfState(actor) || isAssociation(reading, actor)) return one;
    const others =
      cause(reading, told.slice(index + 1), event, [...own][0]) ??
      otherSide(reading, before, event.cue, [...own][0]) ??
      homeOf(reading, before, event, countries, [...own][0]) ??
      // "suggested that they meet"
      (event.event === 'AGREE' ? otherOfReport(before, countries, [...own][0]) : []);
    return others.length === 0 ? one : { event, participants: { ...participants, recipients: others } };
  });

const isOfState = ({ country, sector }: ActorMention): boolean =>
  country !== 'INT' && (sector === null || sector === 'GOV' || sector === 'MIL');

/** A body that no table knows to speak for a state. */
const isAssociation = ({ tokens }: Reading, { head, sector }: ActorMention): boolean =>
  sector === null &&
  tokens[head].entity === 'ORG' &&
  /^(?:Association|Union|Federation|Chamber|Group|Party|Institute|Council|Front)$/.test(tokens[head].text);

const isTwoSided = ({ tokens }: Reading, { event, cue }: WeightedEvent): boolean =>
  twoSided.has(event) || (event === 'AGREE' && proposing.has(tokens[cue].lemma));

const relations = new Set('tie relation link contact ambassador envoy aid assistance support cooperation'.split(' '));

/** "called it illegal", "rejected the offer", "cut ties", "threatened further steps"; not "blamed technical faults", "accused no one". */
const isOpen = (reading: Reading, cue: number): boolean =>
  childrenWith(reading, cue, 'dobj', 'nsubjpass').every(
    ({ index, lemma, tag, lower }) =>
      lower === 'it' ||
      tag === 'CD' ||
      tag.startsWith('W') ||
      relations.has(lemma) ||
      childrenWith(reading, index, 'det').some((word) => /^(?:the|this|that|such)$/.test(word.lower)),
  );

function otherSide(
  { tokens }: Reading,
  before: readonly ToldEvent[],
  cue: number,
  country: string,
): readonly ActorMention[] | null {
  for (const { event, participants } of before.toReversed()) {
    if (tokens[cue].sentence - tokens[event.cue].sentence > sentencesBack) return null;
    const sides = [...participants.actors, ...participants.recipients];
    const others = sides.filter((side) => side.country !== null && side.country !== country);
    if (sides.some((side) => side.country === country) && countriesOf(others).size === 1) return others.slice(0, 1);
  }
  return null;
}

/** "Norway cut ties after rioters stormed its embassy in Lima": who did to it what it answers, told behind. */
function cause(
  { tokens }: Reading,
  behind: readonly ToldEvent[],
  { cue }: WeightedEvent,
  country: string,
): readonly ActorMention[] | null {
  const after = behind.find(
    ({ event, participants }) =>
      tokens[event.cue].sentence === tokens[cue].sentence &&
      tokens[event.cue].label === 'advcl' &&
      tokens[event.cue].head === cue &&
      participants.recipients.some((recipient) => recipient.country === country),
  );
  const doers = after?.participants.actors.filter((actor) => actor.country !== null && actor.country !== country) ?? [];
  return doers.length === 0 ? null : doers.slice(0, 1);
}

const forceful = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

const kindOfDeed = (reading: Reading, { index, lemma }: Token): string | null =>
  /^(?:launch|test|firing)$/.test(lemma) ? 'MOBILIZE' : (nounCoding(reading, index)?.event ?? null);

/** "Peru condemned the raid": whose raid it was, where one was told of before. */
function doerOfDeed(
  reading: Reading,
  before: readonly ToldEvent[],
  { event, cue }: WeightedEvent,
  own: ReadonlySet<string>,
): readonly ActorMention[] | null {
  if (event !== 'ACCUSE') return null;
  const [deed] = childrenWith(reading, cue, 'dobj', 'nsubjpass');
  const kind = deed === undefined ? null : kindOfDeed(reading, deed);
  if (kind === null || !(forceful.has(kind) || kind === 'SANCTION')) return null;
  const isAlike = (other: string) => other === kind || (forceful.has(other) && forceful.has(kind));
  const isOther = ({ country, person }: ActorMention) => country !== null && !own.has(country) && !person;
  const told = before.findLast((one) => isAlike(one.event.event) && one.participants.actors.some(isOther));
  return told === undefined ? null : told.participants.actors.filter(isOther).slice(0, 1);
}

/** "France condemned the coup", "suspended its aid": of the land that the report is about, by the words that last named it. */
function homeOf(
  reading: Reading,
  before: readonly ToldEvent[],
  { event, cue }: WeightedEvent,
  { home }: ReportCountries,
  country: string,
): readonly ActorMention[] | null {
  const isUpheaval = childrenWith(reading, cue, 'dobj').some(({ lemma }) =>
    /^(?:coup|takeover|putsch|mutiny|crackdown|power-grab)$/.test(lemma),
  );
  const isAid =
    event === 'SANCTION' && childrenWith(reading, cue, 'dobj').some(({ lemma }) => /^(?:aid|assistance)$/.test(lemma));
  if (home === null || home === country || !(isAid || (event === 'ACCUSE' && isUpheaval))) return null;
  const named = before
    .flatMap(({ participants: { actors, recipients } }) => [...actors, ...recipients])
    .findLast((mention) => mention.country === home);
  return named === undefined ? null : [named];
}

/** Of a report on two countries, the other one, by the words that last named it. */
function otherOfReport(
  before: readonly ToldEvent[],
  { pair, mentions }: ReportCountries,
  country: string,
): readonly ActorMention[] {
  if (pair === null || !pair.includes(country)) return [];
  const [, second, third] = [...mentions.values()].toSorted((one, other) => other - one);
  if (third !== undefined && second < 2 * third) return [];
  const other = pair[0] === country ? pair[1] : pair[0];
  const named = before
    .flatMap(({ participants: { actors, recipients } }) => [...actors, ...recipients])
    .findLast((mention) => mention.country === other);
  return named === undefined ? [] : [named];
}

const countriesOf = (mentions: readonly ActorMention[]): Set<string> =>
  new Set(mentions.flatMap(({ country }) => country ?? []));
