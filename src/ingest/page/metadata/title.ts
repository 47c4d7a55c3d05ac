import { wordsOf } from '../../outline/repeats.js';
import { elementText } from '../element-text.js';
import { type Element, elementsOf } from '../tree.js';
import { firstOf, type MetaTags } from './meta-tags.js';

/** The places of a page that may give the report's title, each as it reads. */
export interface TitleWitnesses {
  readonly firstHeadings: readonly string[];
  readonly secondHeadings: readonly string[];
  readonly openGraph: string | null;
  readonly twitter: string | null;
  readonly structured: string | null;
  /** The title element, most often with the site's name before or after. */
  readonly documentTitle: string | null;
  readonly siteName: string | null;
}

const separators = /\s+[|–—·•»«:]+\s+|\s+-{1,2}\s+|\s*\|\s*|::/;
const kicker = /^.{2,60}?:\s+(.+)$/;
const weights = {
  firstHeading: 2,
  laterHeading: 1.9,
  oddHeading: 0.5,
  secondHeading: 0.6,
  openGraph: 2,
  structured: 2,
  twitter: 0.5,
  whole: 0.8,
  firstPart: 1.4,
  laterPart: 0.6,
};
const tellingLength = 4;

/** Chooses the title that most of a page's places agree on; a heading where they stand even. Null where there is none. */
export function chooseTitle(witnesses: TitleWitnesses): string | null {
  const votes = new Map<string, { title: string; weight: number }>();
  const vote = (title: string | null, weight: number): void => {
    const key = title === null ? '' : wordsOf(title).join(' ');
    if (title === null || key === '') return;
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { title, weight });
    else known.weight += weight;
  };
  const { documentTitle, siteName } = witnesses;
  const isSite = (title: string | null) =>
    title !== null && siteName !== null && wordsOf(title).join() === wordsOf(siteName).join();
  const given = [witnesses.openGraph, witnesses.structured, witnesses.twitter, documentTitle];
  const known = new Set(given.flatMap((title) => wordsOf(title ?? '')).filter((word) => word.length >= tellingLength));
  for (const [index, heading] of witnesses.firstHeadings.entries()) {
    const weight = index === 0 ? weights.firstHeading : weights.laterHeading / (index + 1);
    // A heading that shares no word with the page's other titles is most often the site's own: "Navigation".
    const isOdd = known.size > 0 && !wordsOf(heading).some((word) => known.has(word));
    if (!isSite(heading)) vote(heading, isOdd ? weight * weights.oddHeading : weight);
  }
  for (const heading of witnesses.secondHeadings) vote(heading, weights.secondHeading);
  const headings = new Set(
    [...witnesses.firstHeadings, ...witnesses.secondHeadings].map((heading) => wordsOf(heading).join(' ')),
  );
  // "Bridge reopens - The Post" speaks for the heading "Bridge reopens".
  const plain = (title: string | null) =>
    partsOf(title).find((part) => headings.has(wordsOf(part).join(' ')) && !isSite(part)) ??
    withoutSite(title, siteName);
  vote(plain(witnesses.openGraph), weights.openGraph);
  vote(plain(witnesses.structured), weights.structured);
  vote(plain(witnesses.twitter), weights.twitter);
  vote(documentTitle, weights.whole);
  const parts = partsOf(documentTitle);
  for (const [index, part] of parts.length > 1 ? parts.entries() : []) {
    if (!isSite(part))
      vote(part, (index === 0 ? weights.firstPart : weights.laterPart) * Math.min(1, part.length / 20));
  }
  const [best] = [...votes.values()].sort((one, other) => other.weight - one.weight);
  return best === undefined ? null : withoutKicker(best.title, [witnesses.openGraph, witnesses.structured]);
}

/** "Border talks: Bridge reopens" is "Bridge reopens" under a kicker, where the page's own data give it so. */
function withoutKicker(title: string, data: readonly (string | null)[]): string {
  const rest = kicker.exec(title)?.[1];
  const key = wordsOf(rest ?? '').join(' ');
  return rest !== undefined && data.some((given) => wordsOf(given ?? '').join(' ') === key) ? rest : title;
}

/** A title's parts and its beginnings: "Bridge reopens - Norland | The Post" is also "Bridge reopens - Norland". */
function partsOf(title: string | null): string[] {
  if (title === null) return [];
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = [...title.matchAll(new RegExp(separators, 'g'))].at(-1);
  const beginning = last === undefined || parts.length < 3 ? [] : [title.slice(0, last.index).trim()];
  return [...beginning, ...parts];
}

function withoutSite(title: string | null, siteName: string | null): string | null {
  if (title === null || siteName === null) return title;
  const parts = title.split(separators);
  const site = wordsOf(siteName).join();
  if (parts.length < 2 || wordsOf(parts.at(-1) ?? '').join() !== site) return title;
  return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|–—·•»:-]+$/, '');
}

const headingsRead = 8;

/** Gathers what a page's places say of the title. */
export function titleWitnesses(
  source: string,
  root: Element,
  structured: string | null,
  tags: MetaTags,
  siteName: string | null,
): TitleWitnesses {
  const texts = { h1: [] as string[], h2: [] as string[], title: [] as string[] };
  for (const element of elementsOf(root)) {
    if (element.name !== 'h1' && element.name !== 'h2' && element.name !== 'title') continue;
    const list = texts[element.name];
    const { text } = list.length < headingsRead ? elementText(source, element) : { text: '' };
    if (text !== '') list.push(text);
  }
  return {
    firstHeadings: texts.h1,
    secondHeadings: texts.h2.slice(0, 3),
    openGraph: firstOf(tags, 'og:title'),
    twitter: firstOf(tags, 'twitter:title'),
    structured,
    documentTitle: texts.title[0] ?? null,
    siteName,
  };
}
