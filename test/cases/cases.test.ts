import { describe, expect, it } from 'vitest';
import { caseFiles } from './case-files.js';
import { checkCase } from './check-case.js';
import { readCase } from './read-case.js';

// The cases of actions are read by test/extract/actions; whole reports are measured (npm run bench:reports), not passed or failed.
for (const { path, cases } of caseFiles('cases').filter(({ path }) => !/^cases.(?:actions|reports)/.test(path))) {
  describe(path, () => {
    for (const one of cases) {
      it(`${one.line}: ${one.title}`, () => {
        expect(checkCase(one, readCase(one.report)).join('\n')).toBe('');
      });
    }
  });
}
