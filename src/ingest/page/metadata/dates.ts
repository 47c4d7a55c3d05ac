import { wordsOf } from '../../outline/repeats.js';
import type { PageBlock } from '../page-block.js';
import { type Element, elementsOf } from '../tree.js';
import { addressedDate } from './addressed-date.js';
import { chooseDate, type DateClaim, dayOf, localTime } from './choose-date.js';
import { type LinkedData, textIn, typesOf } from './linked-data.js';
import type { MetaTags } from './meta-tags.js';
import { pageDate } from './page-date.js';
import { scriptDate } from './script-date.js';
import { shownDates } from './shown-date.js';

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** What the dates are read from. */
export interface DatedPage {
  readonly source: string;
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly objects: readonly LinkedData[];
  readonly article: LinkedData | undefined;
  readonly tags: MetaTags;
  readonly addresses: readonly string[];
  readonly title: string | null;
}

// biome-ignore format: tables, in order of trust
const publishedTags = [
  'article:published_time', 'datepublished', 'og:published_time', 'og:article:published_time', 'rnews:datepublished',
  'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'publication_date', 'publicationdate', 'published_at', 'cxenseparse:recs:publishtime', 'article.published',
  'shareaholic:article_published_time', 'citation_publication_date', 'article:published', 'og:pubdate', 'originalpublicationdate',
];
// biome-ignore format: see above
const dateTags = [
  'dcterms.created', 'dc.date.created', 'dc.created', 'datecreated', 'citation_date', 'citation_online_date', 'date', 'dc.date',
  'dcterms.date', 'last-published', 'created', 'prism.publicationdate', 'bt:pubdate', 'release_date', 'article.created', 'rbpubdate',
];
// biome-ignore format: see above
const modifiedTags = [
  'article:modified_time', 'datemodified', 'og:updated_time', 'article:updated_time', 'lastmod', 'last-modified',
  'dcterms.modified', 'dc.date.modified', 'dateupdate', 'bt:moddate', 'revision_date', 'article.updated',
];
const weights = { structured: 3, publishedTag: 2.5, addressed: 2.5, dateTag: 1.5, otherStructured: 1.5, shown: 2.5 };
/** A shown date of this score weighs as much as any can. */
const plainlyShown = 8;
/** Objects of structured data whose dates are not the page's. */
const otherThings =
  /Comment|Review|Rating|Video|Image|Media|Event|Person|Organization|Offer|Product|WebSite|Question|Answer/;

/**
 * When the report was published and changed. Where a page's places (structured data, meta elements, its address, the dates
 * readers see) disagree, the day they most agree on; its scripts only where nothing else gives one. Never guessed.
 */
export function datesOf(page: DatedPage): PageDates {
  const { source, root, blocks, article, tags, addresses, title } = page;
  const american = /^en-us/i.test(languageTag(root) ?? '');
  const read = (text: string | null | undefined): string | null => (text ? pageDate(text, american) : null);
  const tagged = (names: readonly string[]): string | null =>
    names.map((name) => read(tags.get(name)?.[0])).find((date) => date !== null) ?? null;

  const shown = shownDates(source, root, blocks, headingOf(blocks, title), addresses[0] ?? null, american);
  const modifiedAt = read(textIn(article?.dateModified)) ?? tagged(modifiedTags);
  const claim = (date: string | null | undefined, weight: number): DateClaim[] =>
    date === null || date === undefined ? [] : [{ date, weight }];
  const data = [
    ...claim(read(textIn(article?.datePublished ?? article?.dateCreated)), weights.structured),
    ...claim(tagged(publishedTags), weights.publishedTag),
    ...claim(tagged(dateTags), weights.dateTag),
    ...claim(otherStructuredDate(page, read), weights.otherStructured),
  ];
  const seen = shown.published;
  // A page that shows one date, that of its last change, says nothing against the day its data give.
  const showsChange =
    seen !== null &&
    data.length > 0 &&
    modifiedAt !== null &&
    dayOf(seen.date) === dayOf(modifiedAt) &&
    !data.some(({ date }) => localTime(date, seen.date) !== null);
  const claims = [
    ...data,
    ...claim(
      addresses.map(addressedDate).find((date) => date !== null),
      weights.addressed,
    ),
    ...claim(showsChange ? null : seen?.date, weights.shown * Math.min(1, (seen?.score ?? 0) / plainlyShown)),
  ];
  return {
    publishedAt: chooseDate(claims) ?? scriptDate(source, root),
    modifiedAt: modifiedAt ?? shown.modified?.date ?? null,
  };
}

const languageTag = (root: Element): string | undefined => {
  for (const { name, attributes } of elementsOf(root)) if (name === 'html') return attributes.lang;
  return undefined;
};

/** The date of structured data that describe the page, not as an article ("WebPage", "HowTo"). */
function otherStructuredDate({ objects, article }: DatedPage, read: (text: string | null) => string | null) {
  for (const object of objects) {
    if (object === article || typesOf(object).some((type) => otherThings.test(type))) continue;
    const date = read(textIn(object.datePublished ?? object.dateCreated));
    if (date !== null) return date;
  }
  return null;
}

/** Index of the block that shows the title, else of the first heading; or -1. */
function headingOf(blocks: readonly PageBlock[], title: string | null): number {
  const key = wordsOf(title ?? '').join(' ');
  const shows = (text: string): boolean => text.length <= 2 * key.length && wordsOf(text).join(' ') === key;
  const shown = key === '' ? -1 : blocks.findIndex(({ content }) => shows(content.text));
  return shown >= 0 ? shown : blocks.findIndex(({ element }) => element.name === 'h1');
}
