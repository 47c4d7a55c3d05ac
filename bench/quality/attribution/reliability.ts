import type { AttributionDocument } from '../../../train/attribution/corpus.js';
import type { PredictedDocument } from './predicted-document.js';

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** The shared scorer's `score`, as far as the bench reads it. */
export type Score = (
  gold: readonly AttributionDocument[],
  predicted: readonly PredictedDocument[],
) => {
  readonly attribution: Measure;
  readonly contentExact: Measure;
  readonly contentOverlap: Measure;
  readonly strict: Measure;
  readonly sourceAccuracy: number;
  readonly cueAccuracy: number;
  readonly byType: Readonly<Record<'direct' | 'indirect' | 'mixed', { readonly attribution: Measure }>>;
};

const bounds = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];

/** For each range of certainty: how many attributions have one, their mean certainty, and how many of them are right, in percent. */
export function reliabilityOf(
  score: Score,
  gold: readonly AttributionDocument[],
  predicted: readonly PredictedDocument[],
): { from: number; count: number; certainty: number; right: number }[] {
  return bounds.slice(0, -1).flatMap((from, index) => {
    const inRange = predicted.map(({ id, attributions }) => ({
      id,
      attributions: attributions.filter(({ certainty }) => certainty >= from && certainty < bounds[index + 1]),
    }));
    const certainties = inRange.flatMap(({ attributions }) => attributions.map(({ certainty }) => certainty));
    if (certainties.length === 0) return [];
    const mean = certainties.reduce((sum, certainty) => sum + certainty, 0) / certainties.length;
    const right = score(gold, inRange).attribution.p;
    const percent = (value: number) => Math.round(value * 10) / 10;
    return [{ from, count: certainties.length, certainty: percent(100 * mean), right: percent(right) }];
  });
}
