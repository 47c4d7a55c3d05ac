import type { Chain, Interpretation, Mention } from '../text/interpretation.js';

const byHead = new WeakMap<Interpretation, ReadonlyMap<number, { chain: Chain; mention: Mention }>>();

/** The entity a token is the head of a mention of; null where the reading resolved none. */
export function mentionAt(interpretation: Interpretation, head: number): { chain: Chain; mention: Mention } | null {
  let heads = byHead.get(interpretation);
  if (heads === undefined) {
    heads = new Map(
      interpretation.chains.flatMap((chain) => chain.mentions.map((mention) => [mention.head, { chain, mention }])),
    );
    byHead.set(interpretation, heads);
  }
  return heads.get(head) ?? null;
}

/** The entities mentioned within some tokens, each once, in order of first mention. */
export function chainsWithin(interpretation: Interpretation, isWithin: (mention: Mention) => boolean): Chain[] {
  const found = interpretation.chains.flatMap((chain) => {
    const mention = chain.mentions.find(isWithin);
    return mention === undefined ? [] : [{ chain, start: mention.start }];
  });
  return found.toSorted((one, other) => one.start - other.start).map(({ chain }) => chain);
}
