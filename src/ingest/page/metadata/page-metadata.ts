import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import { elementsOf } from '../tree.js';
import { namesIn, structuredAuthors, withoutAgencies } from './authors.js';
import { bylineElementNames } from './byline-elements.js';
import { bylineLineNames } from './byline-lines.js';
import { datesOf } from './dates.js';
import { articlesIn, type LinkedData, linkedDataOf, textIn } from './linked-data.js';
import { firstOf, type MetaTags, metaTagsOf } from './meta-tags.js';
import { chooseTitle, titleWitnesses } from './title.js';

/** What a page says of its report outside the text. Times are ISO 8601, with an offset where the page gives one. */
export interface PageMetadata {
  readonly title: string | null;
  readonly canonicalUrl: string | null;
  readonly publisher: string | null;
  /** Who is credited, as written: people, agencies, the house where it names nobody else. */
  readonly credits: readonly string[];
  /** The people among them. */
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly section: string | null;
  readonly paywalled: boolean | null;
}

/** A page's own data on its report: structured data (schema.org) and meta elements. */
export interface PageData {
  readonly objects: readonly LinkedData[];
  readonly articles: readonly LinkedData[];
  readonly tags: MetaTags;
}

export function pageDataOf(source: string, root: Element): PageData {
  const objects = linkedDataOf(source, root);
  return { objects, articles: articlesIn(objects), tags: metaTagsOf(root) };
}

// biome-ignore format: a table, in order of trust
const authorTags = ['author', 'article:author', 'article:author_name', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author', 'creator'];

/** Everything a page says of its report; each fact by the witness most to be trusted, the title by agreement. */
export function pageMetadata(
  source: string,
  root: Element,
  blocks: readonly PageBlock[],
  { objects, articles, tags }: PageData,
  url: string | null,
): PageMetadata {
  const article = articles[0];
  const canonicalUrl = canonicalUrlOf(root, tags);
  const publisher = textIn(article?.publisher) ?? firstOf(tags, 'og:site_name', 'application-name');
  const authors = authorsOf(source, root, blocks, article, objects, tags, [publisher, hostOf(canonicalUrl ?? url)]);
  const title = chooseTitle(titleWitnesses(source, root, textIn(article?.headline), tags, publisher));
  const addresses = [canonicalUrl, url].filter((address) => address !== null);
  return {
    title,
    canonicalUrl,
    publisher,
    ...authors,
    ...datesOf({ source, root, blocks, objects, article, tags, addresses, title }),
    section: textIn(article?.articleSection) ?? firstOf(tags, 'article:section'),
    paywalled: paywallOf(article, tags),
  };
}

function authorsOf(
  source: string,
  root: Element,
  blocks: readonly PageBlock[],
  article: LinkedData | undefined,
  objects: readonly LinkedData[],
  tags: MetaTags,
  houses: readonly (string | null)[],
): Pick<PageMetadata, 'credits' | 'authors' | 'agency'> {
  const structured = article === undefined ? { people: [], organizations: [] } : structuredAuthors(article, objects);
  const tagged =
    authorTags.map((tag) => (tags.get(tag) ?? []).flatMap(namesIn)).find((names) => names.length > 0) ?? [];
  const houseNames = houses.map(lettersOf).filter((house) => house !== '');
  const isHouse = (name: string): boolean => houseNames.some((house) => isSameHouse(lettersOf(name), house));
  const witnesses = [structured.people, tagged, bylineElementNames(source, root), bylineLineNames(blocks)];
  const named = witnesses.map((names) => names.filter((name) => !isHouse(name))).find((names) => names.length > 0);
  const credits =
    named ?? [structured.people, structured.organizations, tagged].find((names) => names.length > 0) ?? [];
  const { people, agency } = withoutAgencies([...new Set(credits)]);
  return { credits: [...new Set(credits)], authors: people.filter((name) => !isHouse(name)), agency };
}

const lettersOf = (text: string | null): string => text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** "The Post" is the house at thepost.com; so is "Post". */
const isSameHouse = (name: string, house: string): boolean =>
  name === house || (name.length > 2 && house.includes(name));

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '').replace(/(?:\.(?:com?|org|net|gov))?\.[a-z]+$/, '');
}

function canonicalUrlOf(root: Element, tags: MetaTags): string | null {
  for (const { name, attributes } of elementsOf(root)) {
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical' && isWebUrl(attributes.href))
      return attributes.href;
  }
  const openGraph = firstOf(tags, 'og:url');
  return isWebUrl(openGraph) ? openGraph : null;
}

const isWebUrl = (text: string | null | undefined): text is string => /^https?:\/\/[^\s]+$/i.test(text ?? '');

/** schema.org's isAccessibleForFree, or content tiers; null where the page says nothing. */
function paywallOf(article: LinkedData | undefined, tags: MetaTags): boolean | null {
  const free = article?.isAccessibleForFree;
  if (free !== undefined) return !/^true$/i.test(String(free));
  const tier = firstOf(tags, 'article:content_tier');
  return tier === null ? null : tier !== 'free';
}
