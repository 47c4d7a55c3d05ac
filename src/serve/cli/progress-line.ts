import type { Progress } from '../../operations/operation.js';

/** One line of progress, rewritten in place; nothing where the stream is no terminal or the work is a single input. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  #shown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show({ done, total, current }: Progress): void {
    if (!this.#stream.isTTY || (total !== null && total < 2)) return;
    const line = `${total === null ? done || '' : `${done}/${total}`} ${current}`.slice(
      0,
      (this.#stream.columns ?? 80) - 1,
    );
    this.#stream.write(`\r\x1b[2K${line}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#stream.write('\r\x1b[2K');
    this.#shown = false;
  }
}
