import { decodeHTMLAttribute } from 'entities';
import { type Element, elementsOf } from '../tree.js';
import { firstOf, type MetaTags } from './meta-tags.js';

/** The one address a page gives itself: by its canonical link, else Open Graph; told from where it was fetched if relative. */
export function canonicalUrlOf(root: Element, tags: MetaTags, fetchedFrom: string | null): string | null {
  for (const { name, attributes } of elementsOf(root)) {
    if (name !== 'link' || attributes.href === undefined) continue;
    if (!/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) continue;
    const address = webAddress(decodeHTMLAttribute(attributes.href), fetchedFrom);
    if (address !== null) return address;
  }
  return webAddress(firstOf(tags, 'og:url') ?? '', fetchedFrom);
}

function webAddress(text: string, base: string | null): string | null {
  const trimmed = text.trim();
  if (/^https?:\/\/[^\s]+$/i.test(trimmed)) return trimmed;
  if (trimmed === '' || /\s/.test(trimmed) || base === null || !URL.canParse(trimmed, base)) return null;
  const { protocol, href } = new URL(trimmed, base);
  return /^https?:$/.test(protocol) ? href : null;
}
