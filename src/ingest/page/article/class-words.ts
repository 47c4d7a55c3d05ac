import type { Element } from '../tree.js';

/** Words that designers put into class names and ids, by what they mark. The place in this list is the bit in a mask. */
const groups: readonly RegExp[] = [
  /comment|disqus|repl(?:y|ies)|discussion|respond/,
  /relat|recommend|read-?more|more-|popular|trending|most-|latest|also|teaser|recirc|further|similar|onward|next-/,
  /share|sharing|social|facebook|twitter|follow|whatsapp/,
  /promo|advert|\bads?\b|ad-|-ad\b|sponsor|banner|outbrain|taboola|commercial|partner|affiliate|shop|product/,
  /newsletter|subscri|sign-?up|paywall|regist|login|donat|membership|premium-/,
  /caption|credit|image|photo|picture|media|galler|video|player|slide|figure|copyright/,
  /byline|author|\bbio\b|meta|date|time|publish|contributor|reporter|info/,
  /tag|topic|categor|breadcrumb|keyword|label|section-name|kicker|overline/,
  /foot|legal|disclaim|cookie|consent|gdpr|privacy|correction|notice/,
  /nav|menu|header|toolbar|sidebar|rail|aside|widget|modal|popup|overlay|dropdown|tooltip|skip/,
  /summary|lead|standfirst|deck|dek\b|intro|subtitle|sub-?headline|excerpt|abstract|description|chapo|vorspann|bajada/,
  /title|headline|heading/,
  /article-?_*body|story-?_*body|post-?_*(?:content|body)|entry-?_*content|article-?_*(?:content|text)|body-?_*(?:text|content|copy)|rich-?text|content-?_*body|main-?_*content|article-?_*main|paragraph/,
  /content|article|post|story|entry|text|body|main/,
  /box|card|module|block-list|info-?box|fact|sidebar|inset|pull-?quote|embed|list/,
  /hidden|print|screen-?reader|visually|sr-only|mobile|no-?js/,
];

export const classGroupCount = groups.length;

/** A bit for each group of words that stand in an element's class, id, role or test name. */
export function classMask({ attributes }: Element): number {
  const names = [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes['data-testid'],
    attributes['data-component'],
  ]
    .filter((value) => value)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  if (names === '') return 0;
  return groups.reduce((mask, words, bit) => (words.test(names) ? mask | (1 << bit) : mask), 0);
}
