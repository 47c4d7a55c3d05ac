import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import type { Totals } from './totals.js';

const shortest = 25;
const leastShare = 0.1;

/**
 * The element that most likely holds the article: paragraphs give points to the elements around them, half as many at each
 * step up, and links take points away. After Arc90's Readability.
 */
export function findContainer(blocks: readonly PageBlock[], totals: ReadonlyMap<Element, Totals>): Element | null {
  const scores = new Map<Element, number>();
  for (const { content, element, linked } of blocks) {
    const { length } = content.text;
    if (length < shortest || linked > length / 2) continue;
    const score = 1 + Math.min(length / 100, 4) + (content.text.match(/[,，、]/g)?.length ?? 0);
    let share = 1;
    for (let at = element.parent; at !== null && share > leastShare; at = at.parent, share /= 2) {
      scores.set(at, (scores.get(at) ?? 0) + score * share);
    }
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const { linked = 0, characters = 1 } = totals.get(element) ?? {};
    const weighed = score * (1 - linked / (characters || 1));
    if (weighed > bestScore) [best, bestScore] = [element, weighed];
  }
  return best;
}

/** Steps from an element up to the container; -1 where it stands outside. */
export function depthWithin(element: Element, container: Element | null): number {
  let depth = 0;
  for (let at: Element | null = element; at !== null; at = at.parent, depth++) if (at === container) return depth;
  return -1;
}
