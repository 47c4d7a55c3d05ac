import type { PageBlock } from './page-block.js';
import type { Element } from './tree.js';

const shortest = 25;

/** The blocks of the element that holds most of the page's running text. */
export function articleBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const scores = new Map<Element, number>();
  for (const { content, element, linked } of blocks) {
    const { length } = content.text;
    if (length < shortest || linked > length / 2) continue;
    const score = 1 + Math.min(length / 100, 4) + (content.text.match(/[,，、]/g)?.length ?? 0);
    let share = 1;
    for (let at = element.parent; at !== null && share > 0.2; at = at.parent, share /= 2) {
      scores.set(at, (scores.get(at) ?? 0) + score * share);
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  const container = best;
  if (container === null) return [];
  return blocks.filter(
    (block) =>
      isWithin(block.element, container) &&
      block.linked <= block.content.text.length / 2 &&
      !isAside(block.element, container),
  );
}

function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

const asides = new Set(['nav', 'aside', 'footer', 'figcaption', 'form', 'figure']);

function isAside(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== container; at = at.parent) {
    if (asides.has(at.name)) return true;
  }
  return false;
}
