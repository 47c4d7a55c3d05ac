import { decodeHTMLAttribute } from 'entities';
import { type Element, elementsOf } from '../tree.js';

/** What a page's meta elements say: their name, property or itemprop in lower case, and the contents in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTagsOf(root: Element): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { name, attributes } of elementsOf(root)) {
    if (name !== 'meta' || attributes.content === undefined) continue;
    const content = decodeHTMLAttribute(attributes.content).replace(/\s+/g, ' ').trim();
    if (content === '') continue;
    for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
      const known = key?.trim().toLowerCase();
      if (!known) continue;
      const contents = tags.get(known);
      if (contents === undefined) tags.set(known, [content]);
      else contents.push(content);
    }
  }
  return tags;
}

/** The contents of the first of these names that a page gives. */
export const firstOf = (tags: MetaTags, ...names: readonly string[]): string | null =>
  names.map((name) => tags.get(name)?.[0]).find((content) => content !== undefined) ?? null;
