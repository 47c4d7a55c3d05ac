import type { Pipeline } from '../../../src/pipeline.js';
import type { ReportRecord } from '../../../src/schema/record.js';
import type { Group } from './groups.js';
import type { MarkedRecord } from './linked-pairs.js';

/** The reports of all groups as a store would give them, each published by its outlet on the day of its dateline. */
export function readGroups(groups: readonly Group[], pipeline: Pipeline): (MarkedRecord & { knownAt: string })[] {
  return groups.flatMap(({ name, reports }) =>
    reports.map(({ outlet, text, marks }, index) => {
      const answer = pipeline.read(new TextEncoder().encode(text), { file: `${name}-${index}.txt` });
      if ('code' in answer) throw new Error(`${name}, ${outlet}: ${answer.message}`);
      const record: ReportRecord = { ...answer, report: { ...answer.report, publisher: outlet, origin: null } };
      const knownAt = record.report.dateline?.date ?? record.report.publishedAt;
      if (knownAt == null) throw new Error(`${name}, ${outlet}: there is no day in its dateline`);
      const named = marks.map((mark) => ({ ...mark, label: `${name} ${mark.label}` }));
      return { name: `${name}/${outlet}`, record, marks: named, knownAt };
    }),
  );
}
