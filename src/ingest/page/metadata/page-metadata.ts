import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import { canonicalUrlOf } from './canonical-url.js';
import { type Credits, creditsOf } from './credits.js';
import { datesOf } from './dates.js';
import { articlesIn, type LinkedData, linkedDataOf, textIn } from './linked-data.js';
import { firstOf, type MetaTags, metaTagsOf } from './meta-tags.js';
import { sectionOf } from './section.js';
import { chooseTitle, titleWitnesses } from './title.js';

/** What a page says of its report outside the text. Times are ISO 8601, with an offset where the page gives one. */
export interface PageMetadata extends Credits {
  readonly title: string | null;
  readonly canonicalUrl: string | null;
  readonly publisher: string | null;
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

/**
 * Everything a page says of its report; each fact by the witness most to be trusted, or by agreement.
 * @param body the blocks that are the report's
 */
export function pageMetadata(
  source: string,
  root: Element,
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  { objects, articles, tags }: PageData,
  url: string | null,
): PageMetadata {
  const article = articles[0];
  const canonicalUrl = canonicalUrlOf(root, tags, url);
  const publisher =
    textIn(article?.publisher) ?? firstOf(tags, 'og:site_name', 'dc.publisher', 'publisher', 'application-name');
  const houses = [publisher, hostOf(canonicalUrl ?? url)];
  const title = chooseTitle(titleWitnesses(source, root, textIn(article?.headline), tags, publisher));
  const addresses = [canonicalUrl, url].filter((address) => address !== null);
  return {
    title,
    canonicalUrl,
    publisher,
    ...creditsOf({ source, root, blocks, body, objects, article, tags, houses }),
    ...datesOf({ source, root, blocks, objects, article, tags, addresses, title }),
    section: sectionOf(article, objects, tags),
    paywalled: paywallOf(article, objects, tags),
  };
}

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '').replace(/(?:\.(?:com?|org|net|gov))?\.[a-z]+$/, '');
}

/** schema.org's isAccessibleForFree, of the article or of what else the data describe; content tiers; null where the page says nothing. */
function paywallOf(article: LinkedData | undefined, objects: readonly LinkedData[], tags: MetaTags): boolean | null {
  const free = [article, ...objects].find((object) => object?.isAccessibleForFree !== undefined)?.isAccessibleForFree;
  if (free !== undefined) return !/(?:^|\/)true$/i.test(String(free));
  const tier = firstOf(tags, 'article:content_tier', 'og:article:content_tier');
  return tier === null ? null : tier.toLowerCase() !== 'free';
}
