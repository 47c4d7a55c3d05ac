import type { Operation } from '../../operations/operation.js';
import { type Flag, flagsOf, placesOf } from './flags.js';
import { columnsOf, doorFlagsOf } from './output.js';
import { wrap } from './wrap.js';

/** `readout OPERATION --help`, all of it derived from the operation's definition. */
export function operationHelp(operation: Operation): string {
  const flags = [...flagsOf(operation), ...doorFlagsOf(operation)];
  const columns = columnsOf(operation);
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
    ...(columns.length === 0 ? [] : ['', ...wrap(`Columns of --csv: ${columns.join(', ')}`, 118)]),
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
