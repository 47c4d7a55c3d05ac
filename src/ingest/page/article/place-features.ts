import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import { depthWithin, findContainer } from './container.js';
import { opensAside } from './section-marker.js';
import { runningLength, type Totals, totalsOf } from './totals.js';

const levels = 4;
const neighbours = [-3, -2, -1, 1, 2, 3];

/** Where blocks stand on the page: in the container, among elements of their kind, beside which blocks, after which headings. */
export function placeFeatures(blocks: readonly PageBlock[]): number[][] {
  const totals = totalsOf(blocks);
  const container = findContainer(blocks, totals);
  const lengths = blocks.map(({ content }) => content.text.length);
  const running = blocks.map(runningLength);
  const allRunning = running.reduce((sum, length) => sum + length, 0);
  const depths = blocks.map(({ element }) => depthWithin(element, container));
  const held = depths.flatMap((depth, index) => (depth >= 0 && running[index] > 0 ? [index] : []));
  const first = held[0] ?? 0;
  const last = held.at(-1) ?? -1;
  const heading = blocks.findIndex(({ element }) => element.name === 'h1');
  const kinds = blocks.map(({ element }) => kindOf(element));
  const templates = templatesOf(blocks, kinds);
  const passed = passedBefore(blocks, running, depths);

  return blocks.map(({ element }, index) => {
    const template = templates.get(kinds[index]) ?? { characters: 0, linked: 0, blocks: 1 };
    const self = totals.get(element);
    return [
      depths[index],
      index - first,
      last - index,
      Number(index < first),
      Number(index > last),
      ...ancestorFeatures(element, totals, allRunning),
      (self?.running ?? 0) / (allRunning || 1),
      Math.log1p(self?.blocks ?? 0),
      Math.log1p(template.characters),
      template.linked / (template.characters || 1),
      Math.log1p(template.blocks),
      template.characters / template.blocks,
      index / blocks.length,
      heading < 0 ? 0 : Math.max(-50, Math.min(50, index - heading)),
      Number(heading < 0),
      ...neighbours.flatMap((offset) => {
        const other = blocks[index + offset];
        if (other === undefined) return [0, 1, 0, -1, 0];
        const length = lengths[index + offset];
        return [
          Math.log1p(length),
          other.linked / length,
          Number(running[index + offset] > 0),
          Number(other.element.parent === element.parent),
          Number(kinds[index + offset] === kinds[index]),
        ];
      }),
      ...passed[index].map((value, place) => (place === 3 ? value / (allRunning || 1) : value)),
      Math.log1p(allRunning),
      Math.log1p(blocks.length),
    ];
  });
}

function ancestorFeatures(element: Element, totals: ReadonlyMap<Element, Totals>, allRunning: number): number[] {
  const features: number[] = [];
  let at = element.parent;
  for (let level = 0; level < levels; level++) {
    const sum = at === null ? undefined : totals.get(at);
    if (sum === undefined) features.push(0, 0, 0, 0, 0);
    else {
      const characters = sum.characters || 1;
      features.push(
        Math.log1p(sum.characters),
        sum.linked / characters,
        sum.running / characters,
        sum.running / (allRunning || 1),
        Math.log1p(sum.blocks),
      );
    }
    at = at?.parent ?? null;
  }
  return features;
}

/** Blocks of one kind share tag and class, and their parents do: what a template sets alike. */
const kindOf = ({ name, attributes, parent }: Element): string =>
  `${name}.${attributes.class ?? ''}|${parent?.name}.${parent?.attributes.class ?? ''}`;

function templatesOf(blocks: readonly PageBlock[], kinds: readonly string[]) {
  const templates = new Map<string, { characters: number; linked: number; blocks: number }>();
  for (const [index, { content, linked }] of blocks.entries()) {
    const template = templates.get(kinds[index]) ?? { characters: 0, linked: 0, blocks: 0 };
    template.characters += content.text.length;
    template.linked += linked;
    template.blocks++;
    templates.set(kinds[index], template);
  }
  return templates;
}

/** For each block: is it a marker, markers passed since the text began, blocks since the last, running text passed. */
function passedBefore(blocks: readonly PageBlock[], running: readonly number[], depths: readonly number[]): number[][] {
  let markers = 0;
  let since = 99;
  let text = 0;
  return blocks.map(({ content }, index) => {
    const isMarker = opensAside(content.text);
    const features = [Number(isMarker), Math.min(6, markers), Math.min(30, since), text];
    since++;
    if (isMarker && text > 0) {
      markers++;
      since = 0;
    }
    if (depths[index] >= 0) text += running[index];
    return features;
  });
}
