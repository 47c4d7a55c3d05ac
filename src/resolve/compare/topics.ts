import { stem } from '../occasions/stem.js';

/** Words that any account of any contact may hold: they make no topic. */
const empty = new Set(
  `a an the of to in on at by for with from and or but is are was were be been not no it its this that these those their his her
  they he she who which about during call conversation phone talk talks meeting meet discuss discussed discussion matter issue
  issues question questions topic side sides leader leaders president two both also said say says told tell new`
    .split(/\s+/)
    .map(stem),
);

/** The stems a topic is known by. */
export function topicWords(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map(stem).filter((word) => word.length > 1 && !empty.has(word)));
}

/** Whether two topics are one: all the words of the one stand in the other. */
export function sameTopic(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

/** Whether a passage speaks of a topic. */
export function speaksOf(passage: string, topic: ReadonlySet<string>): boolean {
  return sameTopic(topic, topicWords(passage)) && topic.size <= topicWords(passage).size;
}
