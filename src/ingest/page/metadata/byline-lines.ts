import { isPersonName } from '../../outline/byline.js';
import type { PageBlock } from '../page-block.js';
import { namesIn } from './authors.js';

const longest = 120;
const opening =
  /^(?:(?:written|reported|posted|geschrieben|beitrag|text|ein beitrag|blog beitrag)\s+)?(?:by|von|par|por|di|door|av|af|redaktion:|autor(?:in)?:?|autorin\/autor|author:?)\s+/i;

/** Names from lines that read as bylines ("By A. Name", "25.04.24 | Von A. Name"), the first below the headline. */
export function bylineLineNames(blocks: readonly PageBlock[]): string[] {
  const heading = Math.max(
    0,
    blocks.findIndex(({ element }) => element.name === 'h1'),
  );
  for (const { content } of [...blocks.slice(heading), ...blocks.slice(0, heading)]) {
    if (content.text.length > longest) continue;
    for (const part of content.text.split(/\s+(?:[|•·–—-]|\/\/)\s+/)) {
      const names = opening.test(part) ? namesIn(part.replace(opening, '')).filter(isPersonName) : [];
      if (names.length > 0) return names;
    }
  }
  return [];
}
