import { firstOf, metaTagsOf } from '../page/metadata/meta-tags.js';
import { parsePage } from '../page/parse-page.js';
import { type PathRules, pathRules } from './path-rules.js';

// W3C TDM Reservation Protocol: a site reserves text and data mining in a file, a header, or a page's meta elements.
// Where they contradict each other the reservation holds.

const name = 'tdm-reservation';

/** Whether the header reserves text and data mining. */
export const headerReserves = (headers: Pick<Headers, 'get'>): boolean => headers.get(name)?.trim() === '1';

/** Whether a page's meta elements do. */
export function pageReserves(bytes: Uint8Array): boolean {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!page.includes(name)) return false;
  return firstOf(metaTagsOf(parsePage(page.toString('latin1'))), name) === '1';
}

/** The paths that a site's /.well-known/tdmrep.json reserves. What is no such file reserves nothing. */
export function reservedPaths(file: string, text: string): PathRules {
  const lines = rulesIn(text).flatMap(({ location, [name]: reservation }) => {
    if (typeof location !== 'string' || !location.startsWith('/')) return [];
    return `${Number(reservation) === 1 ? 'Disallow' : 'Allow'}: ${location.replace(/[\r\n#]/g, '')}`;
  });
  return pathRules(file, ['User-agent: *', ...lines].join('\n'));
}

function rulesIn(text: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter((rule) => typeof rule === 'object' && rule !== null) : [];
  } catch {
    return [];
  }
}
