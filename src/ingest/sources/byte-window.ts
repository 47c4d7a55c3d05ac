/** A stream's bytes by their position in it, as far as they are held: those before `base` are let go. */
export class ByteWindow {
  #held: Buffer = Buffer.alloc(0);
  #base = 0;
  #waiting: Buffer[] = [];
  #waitingLength = 0;
  readonly #source: AsyncIterator<Uint8Array>;
  #isEnded = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Position of the first byte held. */
  get base(): number {
    return this.#base;
  }

  /** Position behind the last byte held. */
  get end(): number {
    return this.#base + this.#held.length + this.#waitingLength;
  }

  /** Reads on until the bytes before a position are held; false where the stream ends before. */
  async reach(position: number): Promise<boolean> {
    while (this.end < position && !this.#isEnded) {
      const next = await this.#source.next();
      if (next.done) this.#isEnded = true;
      else {
        this.#waiting.push(Buffer.from(next.value));
        this.#waitingLength += next.value.length;
      }
    }
    return this.end >= position;
  }

  /** The bytes held between two positions. */
  slice(from: number, to: number): Buffer {
    this.#join();
    return this.#held.subarray(Math.max(0, from - this.#base), Math.max(0, to - this.#base));
  }

  /** Lets go of the bytes before a position. */
  drop(before: number): void {
    this.#join();
    const passed = Math.min(Math.max(0, before - this.#base), this.#held.length);
    this.#held = this.#held.subarray(passed);
    this.#base += passed;
  }

  #join(): void {
    if (this.#waitingLength === 0) return;
    this.#held = Buffer.concat([this.#held, ...this.#waiting]);
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
