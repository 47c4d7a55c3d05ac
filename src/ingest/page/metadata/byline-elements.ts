import { elementText } from '../element-text.js';
import { headed, isBeside } from '../pruning.js';
import { type Element, elementsOf } from '../tree.js';
import { namesIn } from './authors.js';

const authorName = /(?:^|[\s_-])(?:author|byline|autor|writer|contributor|creator|verfasser|redakteur)/i;
const authorPart =
  /(?:bio|avatar|image|img|photo|picture|box|about|description|social|twitter|link-list|comment|follow|role|title|job)/i;
const commentPlace = /comment|related|sidebar|(?<!elementor-)widget(?!-wrap)|teaser|recommend/i;
const ownFooter = /(?:post|entry|article|story)-?_?footer/i;
const longest = 150;

/** Names from elements marked as the author: by rel, itemprop or class; the first place in the page that gives any. */
export function bylineElementNames(source: string, root: Element): string[] {
  const kept = headed(root);
  const ranked: Element[][] = [[], [], []];
  for (const element of elementsOf(root)) {
    const rank = rankOf(element);
    if (rank >= 0 && !standsAside(element, kept)) ranked[rank].push(element);
  }
  for (const elements of ranked) {
    for (const element of elements) {
      const names = namesFrom(source, element, elements);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function rankOf({ name, attributes }: Element): number {
  if (name === 'meta' || name === 'link' || name === 'body' || name === 'html' || name === 'input') return -1;
  if (/\bauthor\b/.test(attributes.itemprop ?? '')) return 0;
  if (/\bauthor\b/.test(attributes.rel ?? '')) return 1;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  return authorName.test(names) && !authorPart.test(names) ? 2 : -1;
}

/** Whether an element stands in comments, a list of other reports, or the page's own foot; a post's foot is the report's. */
function standsAside(element: Element, kept: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null && at.name !== 'body' && !kept.has(at); at = at.parent) {
    const names = `${at.attributes.class ?? ''} ${at.attributes.id ?? ''}`;
    if (isBeside(at) || commentPlace.test(names)) return true;
    if ((at.name === 'footer' || /footer/i.test(names)) && !ownFooter.test(names) && !isWithinArticle(at)) return true;
  }
  return false;
}

function isWithinArticle(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at.name === 'article') return true;
  return false;
}

/** The element's names; where links within hold one each, theirs; and those of marked siblings ("By <a>A</a> and <a>B</a>"). */
function namesFrom(source: string, element: Element, marked: readonly Element[]): string[] {
  if (elementText(source, element, longest).text.length > longest) return [];
  const links = [...elementsOf(element)].filter((inner) => inner.name === 'a' && inner !== element);
  const linked = links.flatMap((link) => namesIn(elementText(source, link, longest).text));
  if (linked.length > 0) return [...new Set(linked)];
  const siblings = marked.filter((other) => other.parent === element.parent);
  const texts = siblings
    .map((sibling) => elementText(source, sibling, longest).text)
    .filter((text) => text.length <= longest);
  return [...new Set(texts.flatMap(namesIn))];
}
