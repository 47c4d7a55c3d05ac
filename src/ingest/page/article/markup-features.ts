import type { Element } from '../tree.js';
import { classGroupCount, classMask } from './class-words.js';

const tags: readonly (readonly string[])[] = [
  ['p'],
  ['li'],
  ['h1'],
  ['h2'],
  ['h3'],
  ['h4', 'h5', 'h6'],
  ['div', 'section', 'article', 'main'],
  ['blockquote'],
  ['td', 'th', 'tr'],
  ['figcaption', 'caption', 'figure'],
  ['dd', 'dt'],
  ['pre'],
];
const above = 'article main nav aside footer header form figure ul table blockquote section address'.split(' ');

interface Inherited {
  /** Class groups of the element, of its parent, and of any ancestor or itself. */
  readonly own: number;
  readonly parent: number;
  readonly any: number;
  /** A bit for each of `above` that it is or stands in. */
  readonly ancestors: number;
  readonly isArticleBody: boolean;
  readonly depth: number;
}

const outermost: Inherited = { own: 0, parent: 0, any: 0, ancestors: 0, isArticleBody: false, depth: 0 };

/** What markup says of blocks: their tag, the elements around them, the words in class names. One reader serves one page. */
export class MarkupFeatures {
  private readonly known = new Map<Element, Inherited>();

  of(element: Element): number[] {
    const { own, parent, any, ancestors, isArticleBody, depth } = this.inherit(element);
    const bit = (mask: number, index: number): number => (mask >> index) & 1;
    const features = tags.map((names) => Number(names.includes(element.name)));
    for (const index of above.keys()) features.push(bit(ancestors, index));
    for (let group = 0; group < classGroupCount; group++) {
      features.push(bit(own, group), bit(parent, group), bit(any, group));
    }
    features.push(Number(isArticleBody), depth);
    return features;
  }

  private inherit(element: Element): Inherited {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !this.known.has(at); at = at.parent) path.push(at);
    let inherited = (at === null ? undefined : this.known.get(at)) ?? outermost;
    for (const step of path.reverse()) {
      inherited = extend(inherited, step);
      this.known.set(step, inherited);
    }
    return inherited;
  }
}

function extend(outer: Inherited, element: Element): Inherited {
  // The page as a whole: its classes name the site's features, not this place.
  const own = element.name === 'body' || element.name === 'html' ? 0 : classMask(element);
  const index = above.indexOf(element.name === 'ol' ? 'ul' : element.name);
  return {
    own,
    parent: outer.own,
    any: outer.any | own,
    ancestors: outer.ancestors | (index < 0 ? 0 : 1 << index),
    isArticleBody: outer.isArticleBody || (element.attributes.itemprop ?? '').includes('articleBody'),
    depth: outer.depth + 1,
  };
}
