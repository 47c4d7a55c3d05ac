import { parseOpml } from 'feedsmith';
import type { Issue } from '../../schema/issue.js';
import { issue } from '../issues.js';
import { webAddress } from './source-item.js';

/** Feeds that a list names. */
export interface FeedList {
  readonly feeds: readonly string[];
  readonly issues: readonly Issue[];
}

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** The feeds of an OPML list (OPML 2.0, `xmlUrl`), those of its folders too, each once. @param url where it came from */
export function readFeedList(text: string, url: string): FeedList {
  try {
    const outlines: readonly Outline[] = parseOpml(text).body?.outlines ?? [];
    return { feeds: [...new Set(outlines.flatMap((outline) => feedsIn(outline, url)))], issues: [] };
  } catch (error) {
    const damaged = issue(
      'source-damaged',
      `${url} is no list of feeds that can be read: ${(error as Error).message}.`,
    );
    return { feeds: [], issues: [damaged] };
  }
}

function feedsIn({ xmlUrl, outlines = [] }: Outline, base: string): string[] {
  const feed = xmlUrl === undefined ? null : webAddress(xmlUrl, base);
  return [...(feed === null ? [] : [feed]), ...outlines.flatMap((outline) => feedsIn(outline, base))];
}
