import { Pipeline } from '../../src/pipeline.js';
import type { ReportRecord } from '../../src/schema/record.js';
import type { Report } from '../../src/schema/report.js';
import { sourceOf } from '../read/source-of.js';

const pipeline = Pipeline.load();
/** Every case is of this day, a Friday. */
const report = { id: 'case', dateline: { place: null, date: '2025-07-04' }, publishedAt: null } as Report;

/** A headline and a dateline of its own line stand before the body. */
const isWhole = (text: string): boolean => /^[^\n]+\n\n\p{Lu}[^\n]*, \d{4} —\n\n/u.test(text);

/**
 * The record of a case's report, without its entities: a case speaks of facts. It is shorter than any report that ingest would
 * take for an article: all of it is body, unless it has a headline and a dateline.
 */
export function readCase(text: string): ReportRecord {
  const whole = isWhole(text) ? pipeline.read(Buffer.from(text), { file: 'case.txt' }) : null;
  if (whole !== null && !('code' in whole)) return { ...whole, entities: [] };
  return { ...pipeline.recordOf(report, sourceOf(text)), entities: [] };
}
