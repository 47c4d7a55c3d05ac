import type { Contact } from '../../schema/contact.js';
import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Token } from '../../text/reading.js';
import { partyOf } from '../party.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { timeOf } from '../time.js';
import { isBackground } from './background.js';
import type { ContactMention } from './contact-mention.js';
import { durationOf } from './duration.js';
import { mergeMentions } from './merge-mentions.js';
import { nominalMentions } from './nominal-mentions.js';
import { ordinalOf } from './ordinal.js';
import { objectsOf, subjectsOf } from './parties.js';
import { placeOf } from './place.js';
import { reportersOf } from './reporters.js';
import { statusOf } from './status.js';
import { findTopics } from './topics.js';
import { topicsOf } from './topics-of-contact.js';
import { verbalMentions } from './verbal-mentions.js';
import { whenOf } from './when.js';

const certaintyOfOneMention = 0.7;
const certaintyOfMore = 0.85;

/** The contacts a report tells of, each with all that its mentions tell. */
export function extractContacts(interpretation: Interpretation, statements: readonly Statement[]): Contact[] {
  const mentions = [...nominalMentions(interpretation), ...verbalMentions(interpretation)].toSorted(
    (one, other) => one.head.index - other.head.index,
  );
  const groups = mergeMentions(interpretation, mentions);
  const topics = topicsOf(interpretation, groups, findTopics(interpretation));
  return groups.flatMap((group, index) => {
    const contact = contactOf(interpretation, group, groups, statements);
    return contact ? [{ ...contact, topics: topics[index] }] : [];
  });
}

function contactOf(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  groups: readonly (readonly ContactMention[])[],
  statements: readonly Statement[],
): Contact | null {
  const { source } = interpretation.reading;
  const parties = partiesOf(interpretation, group);
  const evidence = evidenceOf(source, ...group.map(({ span }) => span));
  if (evidence.length === 0) return null;
  const when = whenOf(interpretation, group);
  const place = first(group, (mention) => placeOf(interpretation, mention));
  if (parties.length === 0 && place === null && when === null) return null;
  return {
    id: identifier('contact', evidence[0].report, ...evidence.flatMap(({ start, end }) => [start, end])),
    kind: group[0].kind,
    parties,
    initiator: first(group, (mention) => initiatorOf(interpretation, mention)),
    mediator: first(group, (mention) => mediatorOf(interpretation, mention)),
    when: when && timeOf(source, when),
    duration: first(group, (mention) => durationOf(interpretation, mention)),
    place: place && passageOf(source, place),
    ordinal: first(group, (mention) => ordinalOf(interpretation, mention)),
    topics: [],
    reportedBy: reportersOf(group, parties, statements, source, group === mainOf(groups)),
    status: statusOf(interpretation.reading, group[0]),
    background: isBackground(interpretation, group, groups),
    evidence,
    certainty: group.length > 1 ? certaintyOfMore : certaintyOfOneMention,
  };
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

/** The parties of all mentions, each once; "the two leaders" only where nobody is named. */
function partiesOf(interpretation: Interpretation, group: readonly ContactMention[]): Party[] {
  const all = group.flatMap(({ parties }) => parties).flatMap((head) => party(interpretation, head) ?? []);
  const named = all.filter(({ entity }) => entity !== null);
  const kept = named.length > 1 ? named : all;
  return kept.filter(
    ({ name, entity }, index) =>
      kept.findIndex((other) => (entity ? other.entity === entity : other.name === name)) === index,
  );
}

function party(interpretation: Interpretation, head: Token): Party | null {
  const { reading } = interpretation;
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'cc', 'conj', 'relcl')
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > head.index);
  const genitive = childrenWith(reading, head.index, 'case').map(({ index }) => index);
  const span = spanOf(reading, { first, last: Math.min(last, ...cut, ...genitive) });
  return span && partyOf(interpretation, head, span);
}

/** Who sought the contact: "called", "a call requested by". */
function initiatorOf(interpretation: Interpretation, { head, clause, kind }: ContactMention): Party | null {
  const { reading } = interpretation;
  const rings = head === clause && kind === 'call' && head.lemma !== 'speak' && head.lemma !== 'talk';
  const requested = childrenWith(reading, head.index, 'acl').filter(({ lemma }) =>
    /^(?:request|initiate|seek)$/.test(lemma),
  );
  const [who] = rings
    ? subjectsOf(interpretation, head)
    : requested.flatMap(({ index }) => objectsOf(interpretation, index, 'by'));
  return who ? party(interpretation, who) : null;
}

function mediatorOf(interpretation: Interpretation, { head }: ContactMention): Party | null {
  const { reading } = interpretation;
  const mediated = childrenWith(reading, head.index, 'acl', 'relcl').filter(({ lemma }) =>
    /^(?:mediate|broker|facilitate)$/.test(lemma),
  );
  const [who] = mediated.flatMap(({ index }) => objectsOf(interpretation, index, 'by'));
  return who ? party(interpretation, who) : null;
}
