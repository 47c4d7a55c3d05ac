import { decodeHTML } from 'entities';
import { type Element, elementsOf } from '../tree.js';

/** An object of a page's JSON-LD (schema.org). */
export type LinkedData = Readonly<Record<string, unknown>>;

const mostObjects = 2000;
const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlog|AnalysisNews|OpinionNews|BackgroundNews)/;

/** Every object of a page's JSON-LD scripts, those of graphs and lists among them; what is no JSON is left out. */
export function linkedDataOf(source: string, root: Element): LinkedData[] {
  const objects: LinkedData[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const text = element.children
      .map((child) => (child.kind === 'text' ? source.slice(child.start, child.end) : ''))
      .join('');
    collect(parseLeniently(text), objects);
  }
  return objects;
}

/** The objects that describe an article, the fullest first. */
export function articlesIn(objects: readonly LinkedData[]): LinkedData[] {
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const fullness = (object: LinkedData) =>
    ['headline', 'datePublished', 'author', 'articleBody'].filter((field) => object[field] !== undefined).length;
  return articles.sort((one, other) => fullness(other) - fullness(one));
}

export const typesOf = (object: LinkedData): string[] =>
  [object['@type']].flat().filter((type): type is string => typeof type === 'string');

/** The text of a value: a string, or an object's name; character references decoded, white space folded. Null where none. */
export function textIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === 'object' && first !== null
      ? ((first as LinkedData).name ?? (first as LinkedData)['@value'])
      : first;
  if (typeof text !== 'string') return null;
  const decoded = decodeHTML(text).replace(/\s+/g, ' ').trim();
  return decoded === '' ? null : decoded;
}

function collect(value: unknown, objects: LinkedData[]): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && objects.length < mostObjects) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostObjects));
    else if (typeof next === 'object' && next !== null) {
      const object = next as LinkedData;
      objects.push(object);
      waiting.push(object['@graph'], object.mainEntity, object.mainEntityOfPage, object.liveBlogUpdate);
    }
  }
}

/** Pages' JSON-LD often has raw line ends within strings, comments around it, commas too many. */
function parseLeniently(text: string): unknown {
  const plain = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  const attempts = [
    plain,
    plain.replace(/[\u0000-\u001f]+/g, ' '),
    plain
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}
