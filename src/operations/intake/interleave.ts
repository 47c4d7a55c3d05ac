import type { SourceItem } from '../../ingest/sources/source-item.js';

/** Items in turns of their hosts, so that the pause at one host is time to ask the others. */
export function interleaveHosts<Item extends SourceItem>(items: readonly Item[]): Item[] {
  const byHost = new Map<string, Item[]>();
  for (const item of items) {
    const { host } = new URL(item.url);
    const others = byHost.get(host);
    if (others === undefined) byHost.set(host, [item]);
    else others.push(item);
  }
  const turns: Item[] = [];
  for (let turn = 0; turns.length < items.length; turn++) {
    for (const [host, waiting] of byHost) {
      if (turn < waiting.length) turns.push(waiting[turn]);
      else byHost.delete(host);
    }
  }
  return turns;
}
