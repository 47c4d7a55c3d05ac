import { describe, expect, it } from 'vitest';
import { caseFiles } from './case-files.js';
import { checkCase } from './check-case.js';
import { readCase } from './read-case.js';

for (const { path, cases } of ['cases/statements', 'cases/contacts'].flatMap(caseFiles)) {
  describe(path, () => {
    for (const one of cases) {
      it(`${one.line}: ${one.title}`, () => {
        expect(checkCase(one, readCase(one.report)).join('\n')).toBe('');
      });
    }
  });
}
