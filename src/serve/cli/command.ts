import { readFileSync } from 'node:fs';
import { ReadoutError } from '../../errors.js';
import type { Operation } from '../../operations/operation.js';
import { parseArguments } from './flags.js';
import { operationHelp, overview } from './help.js';
import { doorFlagsOf, writerFor } from './output.js';
import { ProgressLine } from './progress-line.js';

/** The part of a process that a command uses. */
export type Console = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;

/** Runs one command line; returns its exit code: 0 all went well, 1 some inputs failed, 2 misuse. */
export async function runCommand(
  argumentList: readonly string[],
  operations: readonly Operation[],
  console: Console,
): Promise<0 | 1 | 2> {
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
  const operation = operations.find((candidate) => candidate.name === wanted);
  if (operation === undefined) {
    console.stderr.write(`readout: there is no operation "${wanted}"; see readout --help\n`);
    return 2;
  }
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    console.stdout.write(`${operationHelp(operation, doorFlagsOf(operation))}\n`);
    return 0;
  }
  return runOperation(operation, rest, console);
}

async function runOperation(
  operation: Operation,
  argumentList: readonly string[],
  console: Console,
): Promise<0 | 1 | 2> {
  const progress = new ProgressLine(console.stderr);
  let failures = 0;
  try {
    const { input, door } = parseArguments(operation, doorFlagsOf(operation), argumentList);
    const writer = writerFor(operation, door, console.stdout);
    const items = operation.run(input, {
      readStandardInput: () => readAll(console.stdin),
      progress: (state) => progress.show(state),
      fail: ({ input: file, code, message }) => {
        failures++;
        progress.clear();
        console.stderr.write(`readout: ${file}: ${message} [${code}]\n`);
      },
    });
    for await (const item of items) {
      progress.clear();
      writer.write(item);
    }
    progress.clear();
    writer.close();
    return failures > 0 ? 1 : 0;
  } catch (cause) {
    progress.clear();
    if (!(cause instanceof ReadoutError)) throw cause;
    console.stderr.write(`readout: ${cause.message} [${cause.code}]\n`);
    return cause.code === 'misuse' ? 2 : 1;
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function version(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
