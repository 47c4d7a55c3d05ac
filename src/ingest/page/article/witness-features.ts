import { wordsOf } from '../../outline/repeats.js';

/** What a page says elsewhere of its report: the text in its structured data, the description, the title; empty where not given. */
export interface Witness {
  readonly body: string;
  readonly description: string;
  readonly title: string;
}

const bodyShingle = 4;
const descriptionShingle = 3;

/** How far a block agrees with the page's other words for its report, and how often it stands on the page. */
export function witnessFeatures(
  texts: readonly string[],
  words: readonly (readonly string[])[],
  witness: Witness,
): number[][] {
  const bodyWords = wordsOf(witness.body);
  const bodyText = ` ${bodyWords.join(' ')} `;
  const body = new Set(shingles(bodyWords, bodyShingle));
  const description = new Set(shingles(wordsOf(witness.description), descriptionShingle));
  const title = new Set(wordsOf(witness.title));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();

  return texts.map((text, index) => {
    const list = words[index];
    const inBody =
      list.length >= bodyShingle
        ? share(shingles(list, bodyShingle), body)
        : Number(bodyText.includes(` ${list.join(' ')} `));
    const repeated = seen.has(text);
    seen.add(text);
    return [
      body.size === 0 ? -1 : inBody,
      description.size === 0 ? -1 : share(shingles(list, descriptionShingle), description),
      share(list, title),
      counts.get(text) ?? 1,
      Number(repeated),
    ];
  });
}

function shingles(words: readonly string[], length: number): string[] {
  if (words.length > 0 && words.length < length) return [words.join(' ')];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

const share = (list: readonly string[], known: ReadonlySet<string>): number =>
  list.filter((item) => known.has(item)).length / (list.length || 1);
