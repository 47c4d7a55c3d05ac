import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';

const atOnce = Math.max(1, Math.min(availableParallelism(), 4));

/**
 * Each item with what `handle` makes of it, in their order. Several are handled at once, and no more are taken from `items` than
 * are soon done, so that any number of them takes the same memory.
 */
export function mapInOrder<Item, Answer>(
  items: Iterable<Item> | AsyncIterable<Item>,
  handle: (item: Item) => Promise<Answer>,
): AsyncIterable<{ item: Item; answer: Answer }> {
  return pMapIterable(items as AsyncIterable<Item>, async (item) => ({ item, answer: await handle(item) }), {
    concurrency: atOnce,
    backpressure: 2 * atOnce,
  });
}
