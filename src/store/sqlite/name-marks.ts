/**
 * Names as single words of the full-text index. As phrases they would be looked for among all rows that have any of their words, and
 * nearly every row has a common one.
 */
export const nameMark = (name: string): string => `p${wordsOf(name).join('')}`;

/** The marks of names, each with all its endings: "Vladimir Putin" is found by "Putin", but not by "Vladimir". */
export function nameMarks(names: Iterable<string>): string[] {
  const marks = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    for (let first = Math.max(0, words.length - longestName); first < words.length; first++)
      marks.add(`p${words.slice(first).join('')}`);
    if (words.length > longestName) marks.add(`p${words.join('')}`);
  }
  return [...marks];
}

/** Words of a name beyond which only the whole has a mark: it is a description. */
const longestName = 4;

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
