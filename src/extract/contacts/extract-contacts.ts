import type { Contact } from '../../schema/contact.js';
import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import { timeOf } from '../time.js';
import { isAnnouncedTalks } from './announced-talks.js';
import { isBackground } from './background.js';
import type { ContactMention } from './contact-mention.js';
import { durationOf } from './duration.js';
import { initiatorOf } from './initiator.js';
import { invitations } from './invitations.js';
import { mediatorOf } from './mediator.js';
import { mergeMentions } from './merge-mentions.js';
import { namedParty } from './named-party.js';
import { isOnePerson, nominalMentions } from './nominal-mentions.js';
import { ordinalOf } from './ordinal.js';
import { placeOf } from './place.js';
import { reportersOf } from './reporters.js';
import { statusOf } from './status.js';
import { findTopics } from './topics.js';
import { topicsOf } from './topics-of-contact.js';
import { verbalMentions } from './verbal-mentions.js';
import { whenOf } from './when.js';

const certaintyOfOneMention = 0.7;
const certaintyOfMore = 0.85;

/** The contacts a report tells of, each with all that its mentions tell. `day` is the report's (ISO 8601), null where unknown. */
export function extractContacts(
  interpretation: Interpretation,
  statements: readonly Statement[],
  day: string | null,
): Contact[] {
  const mentions = [
    ...nominalMentions(interpretation),
    ...verbalMentions(interpretation),
    ...invitations(interpretation),
  ].toSorted((one, other) => one.head.index - other.head.index);
  const groups = mergeMentions(interpretation, mentions);
  const topics = topicsOf(interpretation, groups, findTopics(interpretation));
  return groups.flatMap((group, index) => {
    const contact = contactOf(interpretation, group, groups, statements, day);
    return contact ? [{ ...contact, topics: topics[index] }] : [];
  });
}

function contactOf(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  groups: readonly (readonly ContactMention[])[],
  statements: readonly Statement[],
  day: string | null,
): Contact | null {
  const { source } = interpretation.reading;
  const parties = partiesOf(interpretation, group).filter(({ name }) => !/^(?:its|their|our|my|his|her)$/i.test(name));
  const evidence = evidenceOf(source, ...group.map(({ span }) => span));
  if (evidence.length === 0) return null;
  const when = whenOf(interpretation, group);
  const isToCome = when?.from != null && day !== null && when.from.slice(0, 10) > day;
  const place = first(group, (mention) => placeOf(interpretation, mention));
  const status = statusOfAll(interpretation, group);
  // "readiness for talks": who with, when and where are all left open.
  const isOne = parties.length === 1 && !partiesAreSeveral(group);
  const isVague = parties.length === 0 || (parties.length === 1 && status !== 'held');
  // "her meetings with donors": how many, where and when is left open.
  const isMany = group.every(
    ({ kind, head, clause, part }) => head !== clause && head.tag === 'NNS' && kind !== 'talks' && part === undefined,
  );
  if (isMany && place === null && when === null) return null;
  const isUndated = when === null || (when.from === null && (isOne || parties.length === 0));
  const duration = first(group, (mention) => durationOf(interpretation, mention));
  const isAnnounced = group.some((mention) => isAnnouncedTalks(interpretation.reading, mention));
  if (isVague && place === null && duration === null && isUndated && !isAnnounced) return null;
  return {
    id: identifier('contact', evidence[0].report, ...evidence.flatMap(({ start, end }) => [start, end])),
    kind: kindOf(interpretation, group),
    parties,
    initiator: first(group, (mention) => initiatorOf(interpretation, mention)),
    mediator: first(group, (mention) => mediatorOf(interpretation, mention)),
    when: when && timeOf(source, when),
    duration,
    place: place && passageOf(source, place),
    ordinal: first(group, (mention) => ordinalOf(interpretation, mention)),
    topics: [],
    reportedBy: reportersOf(group, parties, statements, source, group === mainOf(groups)),
    status: isToCome && status === 'held' ? 'planned' : status,
    background: !isAhead(status) && isBackground(interpretation, group, groups, when, day),
    evidence,
    certainty: group.length > 1 ? certaintyOfMore : certaintyOfOneMention,
  };
}

/** What the first words say of it; a plan that later words tell the end of was cancelled. */
function statusOfAll({ reading }: Interpretation, group: readonly ContactMention[]): Contact['status'] {
  const told = group.filter(({ isHint }) => !isHint);
  const status = statusOf(reading, told[0] ?? group[0]);
  return isAhead(status) && told.some((mention) => statusOf(reading, mention) === 'cancelled') ? 'cancelled' : status;
}

/** One noun that names several: "negotiators". */
const partiesAreSeveral = (group: readonly ContactMention[]): boolean =>
  group.some(({ parties }) => parties.some(({ tag }) => /^NNP?S$/.test(tag)));

/** What is still to come is no background. */
const isAhead = (status: Contact['status']): boolean => status === 'planned' || status === 'proposed';

/** What the words that do not leave it open call it; a talk on the telephone is a call, however else it is called. */
function kindOf(interpretation: Interpretation, group: readonly ContactMention[]): Contact['kind'] {
  const told = group.filter(({ isHint }) => !isHint);
  if (told.some(({ kind }) => kind === 'call')) return 'call';
  if (told.some(({ head }) => head.lemma === 'summit')) return 'meeting';
  const kinds = new Set(told.filter(({ isOpenKind }) => !isOpenKind).map(({ kind }) => kind));
  const isPersons = told.some(
    ({ parties }) => parties.length > 1 && parties.every((party) => isOnePerson(interpretation, party)),
  );
  // Who confer at one place, and not on the telephone, meet.
  const isAtPlace = told.some(
    (mention) => mention.head === mention.clause && mention.isOpenKind && placeOf(interpretation, mention) !== null,
  );
  if (isPersons && isAtPlace && told.every(({ isOpenKind }) => isOpenKind)) return 'meeting';
  // Persons meet, sides hold talks, whatever else the words call it.
  if (kinds.has('meeting') && kinds.has('talks')) return isPersons ? 'meeting' : 'talks';
  return (told.find(({ isOpenKind }) => !isOpenKind) ?? told[0] ?? group[0]).kind;
}

/** The contact a report is about: the one it speaks of most, the first of equals. */
const mainOf = (groups: readonly (readonly ContactMention[])[]) =>
  groups.toSorted((one, other) => other.length - one.length).at(0);

/** The first thing that any of the mentions tells. */
function first<T>(group: readonly ContactMention[], tell: (mention: ContactMention) => T | null): T | null {
  for (const mention of group) {
    const told = tell(mention);
    if (told !== null) return told;
  }
  return null;
}

const generic =
  /^(?:(?:the|both|its|their|his|her|these|all|senior) )*(?:two |both |other |three |four |five )?(?:leaders|sides|presidents|men|women|countries|governments|parties|officials|they|them|he|she|we|us|i|you|delegations|teams|negotiators|ministers|counterparts|nations|diplomats|others|neighbou?rs|allies|capitals|both|two|three|four|five|people|side|leader|president|minister|counterpart|team|delegation|government|country)$/i;

/** The parties of all mentions, each once; "the two leaders" only where nobody is named. */
function partiesOf(interpretation: Interpretation, group: readonly ContactMention[]): Party[] {
  const all = group.flatMap(({ parties }) => parties).flatMap((head) => namedParty(interpretation, head) ?? []);
  const named = all.filter(({ entity }) => entity !== null);
  const kept = named.length > 1 ? all.filter(({ name, entity }) => entity !== null || !generic.test(name)) : all;
  return kept.filter(
    ({ name, entity }, index) =>
      kept.findIndex((other) => (entity ? other.entity === entity : other.name === name)) === index,
  );
}
