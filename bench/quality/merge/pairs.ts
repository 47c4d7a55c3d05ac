/** A mention in its document, the cluster it belongs to and the one it was put in. */
export interface Clustered {
  readonly document: string;
  readonly gold: string;
  readonly predicted: string;
}

/** Pairs of mentions put together, and how many of them rightly; precision and recall, 0 to 1; null where there is no pair. */
export interface PairScores {
  readonly joined: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Pairs whose two mentions stand in different documents, and those within one. */
export function pairScores(mentions: readonly Clustered[]): { across: PairScores; within: PairScores } {
  const across = { gold: 0, joined: 0, right: 0 };
  const within = { gold: 0, joined: 0, right: 0 };
  for (const [index, one] of mentions.entries()) {
    for (let before = 0; before < index; before++) {
      const other = mentions[before];
      const counted = one.document === other.document ? within : across;
      const [gold, joined] = [one.gold === other.gold, one.predicted === other.predicted];
      if (gold) counted.gold++;
      if (joined) counted.joined++;
      if (gold && joined) counted.right++;
    }
  }
  return { across: scoresOf(across), within: scoresOf(within) };
}

function scoresOf({ gold, joined, right }: { gold: number; joined: number; right: number }): PairScores {
  return { joined, precision: joined === 0 ? null : right / joined, recall: gold === 0 ? null : right / gold };
}
