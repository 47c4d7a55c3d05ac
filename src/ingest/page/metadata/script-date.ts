import { type Element, elementsOf } from '../tree.js';
import { pageDate } from './page-date.js';

const names: readonly RegExp[] = [
  /(?:date_?published|publish(?:ed|ing)?_?(?:at|on|date|time)|publication_?(?:date|time)|pub_?date|published)["']?\s*[:=,]\s*["']([^"'\n]{8,40})["']/gi,
  /(?:date_?created|created?_?(?:at|on|date|time)|creation_?date)["']?\s*[:=,]\s*["']([^"'\n]{8,40})["']/gi,
];
const longestScript = 500_000;
// More days than this are those of other reports, in a list.
const mostDays = 3;

/** The day a page's scripts give their own variables for its publication, else its making; null where they name many. */
export function scriptDate(source: string, root: Element): string | null {
  const scripts = [...elementsOf(root)].filter(
    ({ name, attributes }) => name === 'script' && !/ld\+json/i.test(attributes.type ?? ''),
  );
  const texts = scripts.flatMap(({ children }) =>
    children.map((child) =>
      child.kind === 'text' ? source.slice(child.start, Math.min(child.end, child.start + longestScript)) : '',
    ),
  );
  for (const name of names) {
    const dates = texts.flatMap((text) => [...text.matchAll(name)].map(([, value]) => pageDate(value)));
    const given = dates.filter((date) => date !== null);
    const days = new Set(given.map((date) => date.slice(0, 10)));
    if (given.length > 0 && days.size <= mostDays) return given[0];
  }
  return null;
}
