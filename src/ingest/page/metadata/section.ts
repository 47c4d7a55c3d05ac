import { type LinkedData, textIn, typesOf } from './linked-data.js';
import { firstOf, type MetaTags } from './meta-tags.js';

/** The section a report stands in: as its structured data or meta elements name it, else the step above it in the breadcrumbs. */
export function sectionOf(
  article: LinkedData | undefined,
  objects: readonly LinkedData[],
  tags: MetaTags,
): string | null {
  return (
    textIn(article?.articleSection) ??
    firstOf(tags, 'article:section', 'articlesection', 'parsely-section', 'section', 'og:section') ??
    breadcrumbAbove(objects)
  );
}

/** The last step but the page itself; null where that is the home page. */
function breadcrumbAbove(objects: readonly LinkedData[]): string | null {
  const list = objects.find((object) => typesOf(object).includes('BreadcrumbList'))?.itemListElement;
  if (!Array.isArray(list) || list.length < 3) return null;
  const step: unknown = list[list.length - 2];
  if (typeof step !== 'object' || step === null) return null;
  const { name, item } = step as LinkedData;
  return textIn(name) ?? textIn(item);
}
