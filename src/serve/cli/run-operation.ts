import { type ErrorCode, ReadoutError } from '../../errors.js';
import type { Operation } from '../../operations/operation.js';
import type { Console } from './console.js';
import { parseArguments } from './flags.js';
import { Interruption } from './interruption.js';
import { doorFlagsOf, writerFor } from './output.js';
import { ProgressLine } from './progress-line.js';

/** 0 all went well, 1 some inputs failed, 2 misuse, 130 stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Runs an operation as its arguments ask; returns the exit code. */
export async function runOperation(
  operation: Operation,
  argumentList: readonly string[],
  console: Console,
): Promise<ExitCode> {
  const progress = new ProgressLine(console.stderr);
  const interruption = new Interruption(console);
  let failures = 0;
  try {
    const { input, door } = parseArguments(operation, doorFlagsOf(operation), argumentList);
    const writer = writerFor(operation, door, console.stdout);
    const items = operation.run(input, {
      readStandardInput: () => readAll(console.stdin),
      progress: (state) => progress.show(state),
      get signal() {
        return interruption.signal;
      },
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
    return exitCodes[cause.code] ?? 1;
  } finally {
    interruption.close();
  }
}

const exitCodes: Partial<Record<ErrorCode, ExitCode>> = { misuse: 2, interrupted: 130 };

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
