import { readFileSync } from 'node:fs';
import { loadOperation, type OperationEntry } from '../../operations/table.js';
import type { Console } from './console.js';
import { overview } from './overview.js';
import type { ExitCode } from './run-operation.js';

/** Runs one command line; returns its exit code. */
export async function runCommand(
  argumentList: readonly string[],
  operations: readonly OperationEntry[],
  console: Console,
): Promise<ExitCode> {
  const [name, ...rest] = argumentList;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    console.stdout.write(`${overview(operations)}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    console.stdout.write(`${version()}\n`);
    return 0;
  }
  const wanted = name === 'help' ? rest[0] : name;
  const entry = operations.find((candidate) => candidate.name === wanted);
  if (entry === undefined) {
    console.stderr.write(`readout: there is no operation "${wanted}"; see readout --help\n`);
    return 2;
  }
  const operation = await loadOperation(entry);
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    const { operationHelp } = await import('./help.js');
    console.stdout.write(`${operationHelp(operation)}\n`);
    return 0;
  }
  const { runOperation } = await import('./run-operation.js');
  return runOperation(operation, rest, console);
}

function version(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
