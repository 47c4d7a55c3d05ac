import { ReadoutError } from '../../errors.js';
import type { Operation } from '../../operations/operation.js';
import type { Console } from './console.js';
import { parseArguments } from './flags.js';
import { doorFlagsOf, writerFor } from './output.js';
import { ProgressLine } from './progress-line.js';

/** Runs an operation as its arguments ask; returns the exit code. */
export async function runOperation(
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
