import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';

type Parent = Element['parent'];

const units = new Set(['table', 'ul', 'ol', 'dl', 'blockquote']);
const beside = new Set(['aside', 'nav', 'footer', 'form']);
/** Of a unit's characters left out, the share within links from which on it is a menu. */
const menuShare = 1 / 3;

/**
 * Blocks that stand in a list, table or quotation of which others are the report's, and tables among the report's paragraphs: a reader
 * takes these whole, while a model that judges line by line loses short ones.
 */
export function wholeUnits(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): ReadonlySet<PageBlock> {
  const around = new Units();
  const byUnit = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const unit = around.of(block.element);
    if (unit === null) continue;
    const held = byUnit.get(unit);
    if (held === undefined) byUnit.set(unit, [block]);
    else held.push(block);
  }
  const parents = new Set<Parent>(
    [...chosen].filter(({ element }) => element.name === 'p').map(({ element }) => element.parent),
  );
  const added = [...byUnit].flatMap(([unit, held]) => {
    const left = held.filter((block) => !chosen.has(block));
    const isPart = left.length < held.length || (unit.name === 'table' && parents.has(unit.parent));
    return isPart && !isMenu(left) ? left : [];
  });
  return new Set(added);
}

/** For each element around a block, the innermost list, table or quotation it stands in; null for what stands beside reports. */
class Units {
  private readonly known = new Map<Element, Element | null>();
  private readonly beside = new Set<Element>();

  of(element: Element): Element | null {
    const path: Element[] = [];
    let at: Parent = element;
    while (at !== null && !this.known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let unit = at === null ? null : (this.known.get(at) ?? null);
    let isBeside = at !== null && this.beside.has(at);
    for (const next of path.reverse()) {
      isBeside ||= beside.has(next.name);
      if (isBeside) this.beside.add(next);
      unit = isBeside ? null : units.has(next.name) ? next : unit;
      this.known.set(next, unit);
    }
    return unit;
  }
}

function isMenu(blocks: readonly PageBlock[]): boolean {
  const characters = blocks.reduce((sum, { content }) => sum + content.text.length, 0);
  return blocks.reduce((sum, { linked }) => sum + linked, 0) > characters * menuShare;
}
