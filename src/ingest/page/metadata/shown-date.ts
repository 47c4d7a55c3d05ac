import { elementText } from '../element-text.js';
import type { PageBlock } from '../page-block.js';
import { isBeside } from '../pruning.js';
import { type Element, elementsOf } from '../tree.js';
import { type FoundDate, pageDate, pageDates } from './page-date.js';

/** A date as readers see it, and how much speaks for its being the report's. */
export interface ShownDate {
  readonly date: string;
  readonly score: number;
}

export interface ShownDates {
  readonly published: ShownDate | null;
  /** One labelled as that of an update. */
  readonly modified: ShownDate | null;
}

const longestLine = 160;
// biome-ignore format: a table
const published =
  /\b(?:publi|posted|created|submitted|released|issued|written on|first|date\b|datum|veröffentlicht|erstellt|stand\b|erschienen|gepostet|mis en ligne|pubblicat|gepubliceerd|geplaatst|opublikowan|publicerad|publiceret|julkaistu|yayın)|опубликован|дата|发布|公開|配信|掲載|입력|등록|δημοσι/i;
// biome-ignore format: a table
const updated =
  /\b(?:update|modifi|revised|edited|aktualisiert|zuletzt|geändert|bearbeitet|mise? à jour|actualiza|atualiza|aggiorna|bijgewerkt|uppdatera|opdatere|oppdater|päivitetty|zaktualizowan|güncel)|обновлен|更新|수정|ενημερ/i;
const byline = /^(?:by|von|par|por|di|door|av|af|author|autor(?:in)?)\b/i;
const dateName = /date|datum|(?:^|[\s_-])time|publish|posted|meta|byline|info|created|stand|subline/i;
const publishedName = /publish|entry-date|created|dtstart/i;
const updatedName = /updat|modif/i;
const asideName = /comment|archive|related|teaser|footer|caption|copyright|sidebar|widget|event|termin/i;
const asideTags = new Set(['figcaption', 'footer', 'aside', 'nav', 'td', 'select']);
const closeness = 30;
// Less than this is any date on the page: to take it would be a guess.
const leastScore = 2.5;
// A long paragraph's own date stands at its beginning, alone or after a place: "Arven, 6 May 2025 - The governments".
const openingLength = 40;
const openingDistance = 8;
// What follows the headline as closely as this belongs to it, even where it is marked as an aside.
const besideHeading = 4;
// So many dates marked alike are those of a list of other reports.
const listLength = 3;
const listPenalty = 2;

interface Candidate extends ShownDate {
  readonly isUpdate: boolean;
}

/**
 * The dates readers see as the report's: short lines and marked elements, labelled or named for it, near the headline.
 * @param heading index of the headline's block, or -1
 * @param address the page's URL: a year and month in it speak for a date
 */
export function shownDates(
  source: string,
  root: Element,
  blocks: readonly PageBlock[],
  heading: number,
  address: string | null,
  monthBeforeDay: boolean,
): ShownDates {
  const inAddress = /\/((?:19|20)\d\d)[/-]([01]\d)(?=[/-])/.exec(address ?? '');
  const month = inAddress === null ? null : `${inAddress[1]}-${inAddress[2]}`;
  const near = (index: number): number => {
    const distance = Math.abs(index - Math.max(0, heading)) + (index < heading ? 2 : 0);
    return 4 * Math.max(0, 1 - distance / closeness);
  };
  const addressed = (date: string): number => (month !== null && date.startsWith(month) ? 3 : 0);
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const { date, score, isUpdate } of inBlock(block, index - heading, monthBeforeDay)) {
      candidates.push({ date, isUpdate, score: score + near(index) + addressed(date) + nameScore(block.element) });
    }
  }
  const ends = blocks.map(({ content }) => content.pieces.at(-1)?.original ?? 0);
  const found = [...marked(source, root, monthBeforeDay)];
  const alike = new Map<string, number>();
  for (const { element } of found) alike.set(kindOf(element), (alike.get(kindOf(element)) ?? 0) + 1);
  for (const { element, date, score, isUpdate } of found) {
    const index = indexAt(ends, element.start);
    const isBelow = index > heading && index <= heading + besideHeading;
    if (isAside(element) && !isBelow) continue;
    const isListed = (alike.get(kindOf(element)) ?? 0) >= listLength;
    candidates.push({
      date,
      isUpdate,
      score:
        score +
        near(index) +
        addressed(date) +
        (isBelow ? Math.max(0, nameScore(element)) : nameScore(element)) -
        (isListed ? listPenalty : 0),
    });
  }
  const best = (isUpdate: boolean): ShownDate | null =>
    candidates
      .filter((candidate) => candidate.isUpdate === isUpdate && candidate.score > leastScore)
      .reduce<ShownDate | null>((one, other) => (one === null || other.score > one.score ? other : one), null);
  return { published: best(false), modified: best(true) };
}

/** A block's dates, each by the words that stand before it, or about it where it is the only one. */
function inBlock({ content }: PageBlock, below: number, monthBeforeDay: boolean): Candidate[] {
  const isLine = content.text.length <= longestLine;
  const text = isLine ? content.text : content.text.slice(0, 2 * openingLength);
  if (!/\d/.test(text) || /©|copyright/i.test(text)) return [];
  const dates = pageDates(text, monthBeforeDay);
  if (!isLine) {
    const opens = dates.length > 0 && below >= 0 && below <= openingDistance && isOpening(text, dates[0]);
    return opens ? [{ date: dates[0].date, score: 1, isUpdate: false }] : [];
  }
  return dates.map(({ date, start }, index) => {
    const words = dates.length === 1 ? text : text.slice(dates[index - 1]?.end ?? 0, start);
    const score = 1 + (published.test(words) ? 3 : 0) + (byline.test(text) ? 1.5 : 0) + Math.min(2, 24 / text.length);
    return { date, score, isUpdate: updated.test(words) };
  });
}

function isOpening(text: string, { start, end }: FoundDate): boolean {
  return (
    start <= openingLength &&
    /^(?:|\p{Lu}[^.!?:]*(?:,|, den)|\P{Ll}*)$/u.test(text.slice(0, start).trim()) &&
    /^\s*(?:[–—|:„“"«(-]|$)/.test(text.slice(end))
  );
}

/** Dates of `time` elements and of those marked by itemprop, by pubdate, or as microformats (a title beside a date's class). */
function* marked(source: string, root: Element, monthBeforeDay: boolean): Generator<Candidate & { element: Element }> {
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    const property = attributes.itemprop ?? attributes.property ?? '';
    const isPublished = /datePublished|dateCreated/i.test(property) || attributes.pubdate !== undefined;
    const isUpdate = /dateModified/i.test(property);
    const names = `${attributes.class ?? ''} ${element.parent?.attributes.class ?? ''}`;
    const titled = attributes.title !== undefined && /date|publish|updated|time/i.test(attributes.class ?? '');
    if ((name !== 'time' && !isPublished && !isUpdate && !titled) || name === 'meta') continue;
    const text = elementText(source, element, longestLine).text.slice(0, longestLine);
    const date =
      pageDate(attributes.datetime ?? attributes.content ?? (titled ? attributes.title : ''), monthBeforeDay) ??
      pageDate(text, monthBeforeDay);
    if (date === null) continue;
    const isNamedPublished = isPublished || publishedName.test(names);
    yield {
      element,
      date,
      score: 1 + (isNamedPublished ? 4 : 2) + Math.min(2, 24 / (text.length || 1)),
      isUpdate: isUpdate || updated.test(text) || (!isNamedPublished && updatedName.test(names)),
    };
  }
}

const kindOf = ({ name, attributes, parent }: Element): string =>
  `${name}.${attributes.class ?? ''}.${attributes.itemprop ?? ''}|${parent?.name}`;

/** Index of the first block that ends after an offset: the one that holds it, else the next. */
function indexAt(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.name === 'aside' || at.name === 'footer' || isBeside(at)) return true;
  }
  return false;
}

/** What an element and the two around it are named: a date's place, or one beside the report. */
function nameScore(element: Element): number {
  let score = /^h[1-3]$/.test(element.name) ? -1 : 0;
  let at: Element | null = element;
  for (let level = 0; level < 3 && at !== null && at.name !== 'body'; level++, at = at.parent) {
    const names = `${at.attributes.class ?? ''} ${at.attributes.id ?? ''}`;
    if (asideTags.has(at.name) || asideName.test(names)) return -3;
    if (level < 2 && dateName.test(names)) score = Math.max(score, 1.5);
  }
  return score;
}
