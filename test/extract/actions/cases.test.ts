import { describe, expect, it } from 'vitest';
import { extractActions } from '../../../src/extract/actions/extract-actions.js';
import { loadReader } from '../../../src/read/reader.js';
import type { ReportRecord } from '../../../src/schema/record.js';
import { Alignment } from '../../../src/text/alignment.js';
import { caseFiles } from '../../cases/case-files.js';
import { checkCase } from '../../cases/check-case.js';
import { readCase } from '../../cases/read-case.js';

const reader = loadReader();

function recordOf(text: string): ReportRecord {
  const paragraphs = [{ start: 0, end: text.length, role: 'body' as const }];
  const alignment = Alignment.identity(text.length);
  const reading = reader.read({ reportId: 'report-1', original: text, text, alignment, paragraphs });
  const actions = extractActions({ reading, times: [], chains: [], introductions: new Map() }, [], null);
  return { statements: [], entities: [], actions } as unknown as ReportRecord;
}

// Single sentences are coded by themselves; what is reported, with its statements and entities, through the whole pipeline.
for (const { path, cases } of caseFiles('cases/actions')) {
  const read = path.includes('reported') ? readCase : recordOf;
  describe(path, () => {
    it.each(cases.map((one) => [`line ${one.line}: ${one.report}`, one] as const))('%s', (_, one) => {
      expect(checkCase(one, read(one.report))).toEqual([]);
    });
  });
}
