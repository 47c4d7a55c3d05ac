import type { OperationEntry } from '../../operations/table.js';

/** `readout --help`: what Readout is and what it can do. */
export function overview(operations: readonly OperationEntry[]): string {
  const width = Math.max(...operations.map(({ name }) => name.length)) + 2;
  return [
    'readout - news reports into a sourced record: who said and did what, with the exact characters it came from',
    '',
    'Usage: readout OPERATION [ARGUMENTS] [FLAGS]',
    '',
    'Operations:',
    ...operations.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'readout OPERATION --help tells more of one; readout --version prints the version.',
    'Exit codes: 0 all went well, 1 some inputs failed, 2 misuse, 130 stopped by you.',
  ].join('\n');
}
