import { type Element, elementsOf } from './tree.js';

/** Class names and ids of what stands beside a report on many sites: readers' comments, related stories, adverts, consent banners. */
const besideNames =
  /(?:^|\s)(?:comments?|commentlist|comment-?list|comments?-?(?:area|section|wrapper|container|block|thread|box|body|content|text)|respond|disqus\S*|fb-comments|related-?_?(?:posts?|articles?|stories|news|content|links)\S*|jp-relatedposts|yarpp\S*|outbrain\S*|ob-widget\S*|taboola\S*|trc_\S*|zergnet\S*|onetrust\S*|(?:cookie|gdpr|consent)-?(?:banner|notice|bar|popup|consent|overlay|message)\S*|sharedaddy|addthis\S*|a2a_kit|share-?(?:bar|buttons|tools|links)|sr-only|screen-reader-text|visually-?hidden|visuallyhidden|noprint)(?=\s|$)/i;

/** The elements that hold a first-level heading: whatever their names say, they are not beside the report. */
export function headed(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elementsOf(root)) {
    if (element.name !== 'h1') continue;
    for (let at: Element | null = element; at !== null && !found.has(at); at = at.parent) found.add(at);
  }
  return found;
}

/** Whether an element's names say that it stands beside the report. */
export const isBeside = ({ name, attributes }: Element): boolean =>
  name !== 'body' &&
  name !== 'html' &&
  ((attributes.class !== undefined && besideNames.test(attributes.class)) ||
    (attributes.id !== undefined && besideNames.test(attributes.id)));
