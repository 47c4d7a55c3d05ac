import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import { pageDate } from './page-date.js';

const longestLine = 160;
const label =
  /\b(?:publish|posted|created|submitted|datum|veröffentlicht|erstellt|stand|erschienen|gepostet|publié|mis en ligne|publicado|pubblicato|written on|date)/i;
const update = /\b(?:updated|modified|aktualisiert|zuletzt|mis à jour|actualizado)/i;
const dateName = /date|datum|(?:^|[\s_-])time|publish|posted|meta|byline|info|created|stand|subline/i;
const asideName = /comment|archive|related|teaser|footer|caption|copyright|sidebar|widget|event|termin/i;
const asideTags = new Set(['figcaption', 'footer', 'aside', 'nav', 'td', 'select']);
const closeness = 30;
// Less than this is any date on the page: to take it would be a guess.
const leastScore = 2.5;

/**
 * The date readers see as the report's: a short line, named or labelled for it, of little else, near the headline.
 * @param heading index of the headline's block, or -1
 * @param address the page's URL: a year and month in it speak for a date
 */
export function shownDate(
  blocks: readonly PageBlock[],
  heading: number,
  address: string | null,
  monthBeforeDay: boolean,
): string | null {
  let best: string | null = null;
  let bestScore = leastScore;
  const month = /\/((?:19|20)\d\d)[/-]([01]\d)(?=[/-])/.exec(address ?? '');
  for (const [index, { content, element }] of blocks.entries()) {
    const { text } = content;
    if (text.length > longestLine || !/\d/.test(text) || /©|copyright/i.test(text)) continue;
    const date = pageDate(text, monthBeforeDay);
    if (date === null) continue;
    const distance = Math.abs(index - Math.max(0, heading)) + (index < heading ? 2 : 0);
    const score =
      1 +
      (label.test(text) ? 3 : 0) +
      (update.test(text) ? -1 : 0) +
      Math.min(2, 24 / text.length) +
      4 * Math.max(0, 1 - distance / closeness) +
      nameScore(element) +
      (month !== null && date.startsWith(`${month[1]}-${month[2]}`) ? 3 : 0);
    if (score > bestScore) [best, bestScore] = [date, score];
  }
  return best;
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
