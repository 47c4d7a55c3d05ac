import type { ReportRecord } from '../../src/schema/record.js';
import { RecordBuilder } from '../builders/record.js';

/** Reports for writers to store, each in two readings: one finds seven statements, the other four. Every fact holds one word of its report alone. */
export function writtenRecords(name: string, count: number): [ReportRecord, ReportRecord][] {
  return Array.from({ length: count }, (_, index) => [reading(`${name}-${index}`, 7), reading(`${name}-${index}`, 4)]);
}

function reading(name: string, statements: number): ReportRecord {
  const word = `report${name.replaceAll('-', '')}word`;
  const sayings = Array.from({ length: 7 }, (_, index) => `point ${index} of ${word}, in some more words than one`);
  const builder = new RecordBuilder(name, `The envoy made ${sayings.join('; ')}.`);
  for (const saying of sayings.slice(0, statements)) builder.statement('The envoy', saying);
  return builder.record;
}
