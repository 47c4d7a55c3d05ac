import { wordsOf } from '../../outline/repeats.js';
import { elementText } from '../element-text.js';
import type { PageBlock } from '../page-block.js';
import { isBeside } from '../pruning.js';
import { type Element, elementsOf } from '../tree.js';
import type { LinkedData } from './linked-data.js';
import { textIn } from './linked-data.js';
import { firstOf, type MetaTags } from './meta-tags.js';
import { pageDate } from './page-date.js';
import { shownDate } from './shown-date.js';

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

// biome-ignore format: a table, in order of trust
const publishedTags = [
  'article:published_time', 'datepublished', 'og:published_time', 'og:article:published_time', 'rnews:datepublished',
  'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'dc.date.created', 'pubdate',
  'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publicationdate', 'published_at', 'cxenseparse:recs:publishtime',
  'article.published', 'shareaholic:article_published_time', 'citation_publication_date', 'citation_date', 'date',
  'dc.date', 'dcterms.date', 'last-published', 'datecreated', 'article:published', 'og:pubdate', 'originalpublicationdate',
];
const modifiedTags = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'dateupdate',
];
const inAddress =
  /\/((?:19|20)\d\d)(?:([/-])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])|(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9]))(?!\d)/;
const longestLine = 160;

/** When the report was published and changed, by the first of the page's places that says so; never guessed. */
export function datesOf(
  source: string,
  root: Element,
  blocks: readonly PageBlock[],
  article: LinkedData | undefined,
  tags: MetaTags,
  addresses: readonly string[],
  title: string | null,
): PageDates {
  const american = /^en-us/i.test(languageTag(root) ?? '');
  const read = (text: string | null | undefined): string | null => (text ? pageDate(text, american) : null);
  const modifiedAt = read(textIn(article?.dateModified)) ?? read(firstOf(tags, ...modifiedTags));
  const publishedAt =
    read(textIn(article?.datePublished)) ??
    publishedTags.map((tag) => read(tags.get(tag)?.[0])).find((date) => date !== null) ??
    addressedDate(source, root, addresses, read) ??
    markedDate(source, root, read) ??
    shownDate(blocks, headingOf(blocks, title), addresses[0] ?? null, american);
  return { publishedAt, modifiedAt };
}

const languageTag = (root: Element): string | undefined => {
  for (const { name, attributes } of elementsOf(root)) if (name === 'html') return attributes.lang;
  return undefined;
};

type Read = (text: string | null | undefined) => string | null;

/** The day in the page's address, with the clock time of a date marked on the page where both are of one day. */
function addressedDate(source: string, root: Element, addresses: readonly string[], read: Read): string | null {
  // An archive's copy has the day of its making before the page's own address.
  const found = addresses
    .map((address) => inAddress.exec(address.replace(/^.*\/web\/\d{14}\//, '')))
    .find((match) => match !== null);
  const day = found ? read(`${found[1]}-${found[3] ?? found[5]}-${found[4] ?? found[6]}`) : null;
  if (day === null) return null;
  const marked = markedDate(source, root, read);
  return marked?.startsWith(day) ? marked : day;
}

/** Index of the block that shows the title, else of the first heading; or -1. */
function headingOf(blocks: readonly PageBlock[], title: string | null): number {
  const key = wordsOf(title ?? '').join(' ');
  const shows = (text: string): boolean => text.length <= 2 * key.length && wordsOf(text).join(' ') === key;
  const shown = key === '' ? -1 : blocks.findIndex(({ content }) => shows(content.text));
  return shown >= 0 ? shown : blocks.findIndex(({ element }) => element.name === 'h1');
}

/** A time element, or one with a date's itemprop: one marked as published first, then the first that is not marked as an update. */
function markedDate(source: string, root: Element, read: Read): string | null {
  let first: string | null = null;
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    const marked = /datePublished|dateCreated/.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined;
    if ((name !== 'time' && !marked) || isAside(element)) continue;
    const date =
      read(attributes.datetime ?? attributes.content) ??
      read(elementText(source, element, longestLine).text.slice(0, longestLine));
    if (date === null) continue;
    const names = `${attributes.class ?? ''} ${element.parent?.attributes.class ?? ''} ${attributes.itemprop ?? ''}`;
    if (marked || /publish|entry-date|created/i.test(names)) return date;
    if (first === null && !/updat|modif/i.test(names)) first = date;
  }
  return first;
}

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.name === 'aside' || at.name === 'footer' || isBeside(at)) return true;
  }
  return false;
}
