import { Pipeline } from '../../src/pipeline.js';
import type { ReportRecord } from '../../src/schema/record.js';

/** A report as a test tells it: a day (ISO 8601), an outlet and running text. */
export type ReportText = readonly [day: string, publisher: string, text: string];

let pipeline: Pipeline | undefined;

/** Reads reports as `readout add` does and gives them as the store would. */
export function readReports(...reports: readonly ReportText[]) {
  pipeline ??= Pipeline.load();
  return reports.map(([day, publisher, text]) => {
    const bytes = new TextEncoder().encode(`GENEVA, ${dateline(day)} - ${text}\n`);
    const answer = pipeline!.read(bytes, { file: `${publisher}.txt` });
    if ('code' in answer) throw new Error(`${publisher}: ${answer.message}`);
    const record: ReportRecord = { ...answer, report: { ...answer.report, publisher, origin: null } };
    return { record, knownAt: day };
  });
}

const dateline = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
