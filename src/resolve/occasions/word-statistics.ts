import { z } from 'zod';
import { readMergeFile } from '../../model/model-file.js';

const countsSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));
const statisticsSchema = z.object({
  documents: z.int().describe('reports counted'),
  frequencies: z.record(z.string(), z.int()).describe('in how many of them each stem stands'),
  heads: countsSchema.describe('[same event, another] of pairs in which the stem met another stem'),
  pairs: countsSchema.describe('[same event, another] of pairs of two heads, "one|other" in order of the alphabet'),
});

export type WordStatistics = z.infer<typeof statisticsSchema>;
type Counts = Readonly<Record<string, readonly [number, number]>>;

export function loadWordStatistics(): WordStatistics {
  return statisticsSchema.parse(JSON.parse(readMergeFile('statistics.json').toString('utf8')));
}

export function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Share of pairs that told of one event, drawn towards `prior` as by `weight` pairs of their own; and how many there were. */
export function smoothedRate(
  counts: Counts,
  key: string,
  prior: number,
  weight: number,
): [rate: number, pairs: number] {
  const [same, another] = Object.hasOwn(counts, key) ? counts[key] : [0, 0];
  return [(same + prior * weight) / (same + another + weight), same + another];
}
