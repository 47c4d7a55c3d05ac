import type { Operation } from '../../operations/operation.js';
import { type Flag, flagsOf, placesOf } from './flags.js';

/** `readout --help`: what Readout is and what it can do. */
export function overview(operations: readonly Operation[]): string {
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
    'Exit codes: 0 all went well, 1 some inputs failed, 2 misuse.',
  ].join('\n');
}

/** `readout OPERATION --help`, all of it derived from the operation's definition. */
export function operationHelp(operation: Operation, doorFlags: readonly Flag[]): string {
  const flags = [...flagsOf(operation), ...doorFlags];
  const shown = flags.map(
    (flag) => [`--${flag.name}${flag.kind === 'boolean' ? '' : ` ${valueName(flag)}`}`, flag] as const,
  );
  const width = Math.max(...shown.map(([name]) => name.length)) + 2;
  return [
    `readout ${operation.name} - ${operation.summary}`,
    '',
    `Usage: readout ${[operation.name, ...placesOf(operation)].join(' ')} [FLAGS]`,
    '',
    'Flags:',
    ...shown.map(([name, flag]) => `  ${name.padEnd(width)}${flag.description}${remarks(flag)}`),
    '',
    'Examples:',
    ...operation.examples.flatMap(([command, meaning]) => [`  ${command}`, `      ${meaning}`]),
  ].join('\n');
}

function valueName(flag: Flag): string {
  if (flag.choices.length > 0) return flag.choices.join('|');
  return flag.kind === 'number' ? 'NUMBER' : 'VALUE';
}

function remarks(flag: Flag): string {
  const notes = [flag.many ? 'may be given again' : '', flag.fallback === null ? '' : `default ${flag.fallback}`];
  const told = notes.filter(Boolean).join(', ');
  return told === '' ? '' : ` (${told})`;
}
