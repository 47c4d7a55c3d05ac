import type { Topic } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { ContactMention } from './contact-mention.js';
import { identities } from './merge-mentions.js';
import type { FoundTopic } from './topics.js';

/**
 * Hands each topic to the contact it was a topic of: one told of in its sentence, else the last one told of before it
 * that is no aside; a report that has told of no contact has no topics either. One list for each group.
 */
export function topicsOf(
  interpretation: Interpretation,
  groups: readonly (readonly ContactMention[])[],
  found: readonly FoundTopic[],
): Topic[][] {
  const { reading } = interpretation;
  const topics: Topic[][] = groups.map(() => []);
  const sides = groups.map((group) =>
    identities(
      interpretation,
      group.flatMap(({ parties }) => parties),
    ),
  );
  for (const { topic, teller, isOfParties } of found) {
    const mentions = groups.flatMap((group, index) =>
      group.map((mention) => ({ mention, index, weight: group.length })),
    );
    const beside = mentions.filter(({ mention }) => mention.head.sentence === teller.sentence);
    const before = mentions.filter(({ mention }) => mention.head.sentence < teller.sentence);
    const own = beside.find(({ mention }) => mention.head === teller);
    const near = own ?? heaviest(beside) ?? heaviest(before);
    if (
      near === undefined ||
      (isOfParties && topic.raisedBy !== null && !sides[near.index].includes(topic.raisedBy.entity ?? ''))
    )
      continue;
    if (topics[near.index].some(({ text }) => text === topic.text)) continue;
    if (reading.source.paragraphs[reading.sentences[teller.sentence].paragraph].role !== 'headline')
      topics[near.index].push(topic);
  }
  return topics;
}

const heaviest = <T extends { weight: number }>(candidates: readonly T[]): T | undefined =>
  candidates.toSorted((one, other) => other.weight - one.weight).at(0);
