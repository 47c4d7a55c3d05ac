import { errorCodes } from '../src/errors.js';
import { issueCodes } from '../src/schema/issue.js';

/** docs/reference/codes.md: every code an error or an issue can carry. */
export function codeReference(): string {
  const table = (codes: Readonly<Record<string, string>>): string =>
    Object.entries(codes)
      .map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
      .join('\n');
  return [
    '# Codes',
    'Written by `npm run reference` from `src/errors.ts` and `src/schema/issue.ts`.',
    '## Errors',
    'Misuse and faults of files: the command ends, or that input is left out.',
    `| code | meaning |\n|---|---|\n${table(errorCodes)}`,
    '## Issues',
    'What was seen in a report and not taken, or taken with a warning. They stand in the record.',
    `| code | meaning |\n|---|---|\n${table(issueCodes)}`,
    '',
  ].join('\n\n');
}
