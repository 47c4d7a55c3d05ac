import { stem } from './occasions/stem.js';

/** Words that any account of any contact may hold: they make no topic. */
const empty = new Set(
  `a an the of to in on at by for with from and or but is are was were be been being not no nor it its this that these those there
  their his her they he she him them who whom which what when where while will would could should may might must can do does did
  didn t s have has had having about during after before again also both very much more most many some any than then so such as
  into over up out call calls conversation phone telephone talk talks meeting meet discuss discussed discussion matter issue
  issues question questions topic topics side sides leader leaders president presidents two say said says told tell tells new
  situation possible further future end ending quickly soon length joint us`
    .split(/\s+/)
    .map(stem),
);

/** The stems a topic is known by. */
export function topicWords(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map(stem).filter((word) => word.length > 1 && !empty.has(word)));
}

/** Whether all the words of one topic stand in another: "the war" in "the war in Ukraine". */
export function speaksOf(passage: ReadonlySet<string>, topic: ReadonlySet<string>): boolean {
  return topic.size > 0 && [...topic].every((word) => passage.has(word));
}

/** Whether two topics are one, told more or less closely. */
export function sameTopic(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return speaksOf(one, other) || speaksOf(other, one);
}

/** Least share of the shorter saying's words that two wordings of it have in common. */
const sharedInSaying = 0.6;

/** Whether two sayings of one speaker may be one in other words: "will not retreat from its goals", "will not back down from its goals". */
export function sameSaying(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size > 1 && shared > 1 && shared / few.size >= sharedInSaying && many.size <= 2 * few.size + 2;
}
