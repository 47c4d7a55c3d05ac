import type { ReportRecord } from '../../src/schema/record.js';
import { RecordBuilder } from '../builders/record.js';

/** A report with five statements. */
export function smallReport(name: string): ReportRecord {
  const sayings = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `the ${word} point of ${name}`);
  const builder = new RecordBuilder(name, `The envoy made ${sayings.join(', ')}.`);
  for (const saying of sayings) builder.statement('The envoy', saying);
  return builder.record;
}
