/** A paragraph that tells again what another tells: indices into the list. */
export interface Repeat {
  readonly index: number;
  readonly of: number;
}

const fewestWords = 4;
// In the body a short line may rightly stand twice ("No, I don't think so.").
const fewestWordsInBody = 8;
const fewestWordsContained = 8;
const likeness = 0.8;
const shingleLength = 8;
const shinglesKept = 8;

/** Words as they are compared: letters and digits, lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the paragraphs to drop so that each stands once: word for word the same; wholly held by a longer one (a pull quote, a
 * teaser cut short); or, before the body, nearly the same as the headline or one of its first paragraphs.
 * The headline is kept where it first stands, anything else where the body has it.
 * @param headline index of the headline, or -1
 * @param bodyStart index of the body's first paragraph
 * @param items indices of the items of lists and cells of tables, which may tell the same as another item
 */
export function findRepeats(
  texts: readonly string[],
  headline: number,
  bodyStart: number,
  items: ReadonlySet<number> = new Set(),
): Repeat[] {
  const words = texts.map(wordsOf);
  const keys = words.map((list) => ` ${list.join(' ')} `);
  const kept = keepers(words, keys, headline, bodyStart);
  const repeats = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    const keeper = kept.get(key);
    if (keeper === undefined || keeper === index || (items.has(index) && items.has(keeper))) continue;
    const bothInBody = keeper >= bodyStart && index >= bodyStart;
    if (!bothInBody || words[index].length >= fewestWordsInBody) repeats.set(index, keeper);
  }
  const holders = indexShingles(words, repeats);
  for (const index of words.keys()) {
    if (repeats.has(index) || index === headline) continue;
    const of = findHolder(index, words, keys, holders) ?? findLikeness(index, words, headline, bodyStart);
    if (of === null || of === undefined || repeats.has(of) || (items.has(index) && items.has(of))) continue;
    repeats.set(index, of);
  }
  return [...repeats].map(([index, of]) => ({ index, of })).sort((one, other) => one.index - other.index);
}

function keepers(words: string[][], keys: string[], headline: number, bodyStart: number): Map<string, number> {
  const kept = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (words[index].length < fewestWords) continue;
    const before = kept.get(key);
    if (before === undefined || (before !== headline && before < bodyStart && index >= bodyStart)) kept.set(key, index);
  }
  return kept;
}

function indexShingles(words: string[][], dropped: ReadonlyMap<number, number>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, list] of words.entries()) {
    if (dropped.has(index)) continue;
    for (let at = 0; at + shingleLength <= list.length; at++) {
      const shingle = list.slice(at, at + shingleLength).join(' ');
      const found = holders.get(shingle);
      if (found === undefined) holders.set(shingle, [index]);
      else if (found.length < shinglesKept && found.at(-1) !== index) found.push(index);
    }
  }
  return holders;
}

function findHolder(
  index: number,
  words: string[][],
  keys: string[],
  holders: ReadonlyMap<string, number[]>,
): number | undefined {
  if (words[index].length < fewestWordsContained) return undefined;
  const candidates = holders.get(words[index].slice(0, shingleLength).join(' ')) ?? [];
  return candidates.find((other) => words[other].length > words[index].length && keys[other].includes(keys[index]));
}

function findLikeness(index: number, words: string[][], headline: number, bodyStart: number): number | null {
  if (index >= bodyStart || words[index].length < fewestWords) return null;
  const others = [headline, bodyStart, bodyStart + 1, bodyStart + 2].filter(
    (other) => other >= 0 && other < words.length && other !== index,
  );
  return others.find((other) => resemblance(words[index], words[other]) >= likeness) ?? null;
}

/** Share of two-word runs that both have: 0 to 1 (Broder's resemblance). */
export function resemblance(one: readonly string[], other: readonly string[]): number {
  const pairs = (list: readonly string[]) => new Set(list.slice(1).map((word, index) => `${list[index]} ${word}`));
  const [first, second] = [pairs(one), pairs(other)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return shared / (first.size + second.size - shared || 1);
}
