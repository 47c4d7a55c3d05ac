import type { Taken, TakingSummary } from '../../schema/taken.js';

const counters = {
  read: 'read',
  revised: 'revised',
  unchanged: 'unchanged',
  duplicate: 'duplicates',
  refused: 'refused',
} as const;

/** Counts what came of the reports of a run. */
export class SummaryOfTaking {
  private readonly counts = { read: 0, revised: 0, unchanged: 0, duplicates: 0, refused: 0 };
  private readonly reasons: Record<string, number> = {};

  count({ outcome, refusal }: Taken): void {
    this.counts[counters[outcome]]++;
    if (refusal !== null) this.reasons[refusal.code] = (this.reasons[refusal.code] ?? 0) + 1;
  }

  build(interrupted: boolean): TakingSummary {
    return { summary: { ...this.counts, reasons: { ...this.reasons }, interrupted } };
  }
}
