import { topicWords } from '../topic-words.js';

/** Nouns that hold an issue and are none: "the plan to close the port" and "closing the port" are one. */
const containers = topicWords(
  'plan plans proposal proposals idea ideas project bill draft move decision step issue question matter position stance',
);

/** The stems by which an issue is known; none for "it", "that", "the proposal". */
export function issueWords(issue: string | null): ReadonlySet<string> {
  const words = issue === null ? [] : [...topicWords(issue)];
  return new Set(words.filter((word) => !containers.has(word)));
}

/** Whether two issues are told in the same words: one within the other ("aid", "the ban on aid") may be its contrary. */
export function isSameIssue(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((word) => other.has(word));
}
