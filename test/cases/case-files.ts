import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.js';
import { parseCases } from './parse-cases.js';

export interface CaseFile {
  readonly path: string;
  readonly cases: readonly Case[];
}

/** Every file below a folder that holds cases, in order of path; `cases/times` marks times within the text and has a reader of its own. */
export function caseFiles(folder: string): CaseFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => {
      try {
        return { path, cases: parseCases(readFileSync(path, 'utf8')) };
      } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`);
      }
    })
    .filter(({ cases }) => cases.length > 0);
}
