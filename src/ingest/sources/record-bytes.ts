import type { Damage } from './gzip-members.js';

/** What a record opens with. */
const opening = 'WARC/';

/** Bytes of two line ends and of what opens a record. */
const nextWithin = 4 + opening.length;

/** Bytes of a block, as far as they go. */
interface Taken {
  readonly bytes: Buffer;
  /** Whether as many as asked for were there, those behind the limit passed over. */
  readonly isWhole: boolean;
}

/** Reads on in a stream that may be broken: at damage it ends, until that is taken note of. */
export class RecordBytes {
  #chunks: Buffer[] = [];
  #length = 0;
  readonly #source: AsyncIterator<Uint8Array | Damage>;
  #damage: string | null = null;
  #isEnded = false;

  constructor(source: AsyncIterable<Uint8Array | Damage>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  get isDamaged(): boolean {
    return this.#damage !== null;
  }

  /** The damage that ended what is held, which is let go; null where there is none. */
  takeDamage(): string | null {
    const damage = this.#damage;
    this.#damage = null;
    if (damage !== null) this.#hold([]);
    return damage;
  }

  /** The bytes that stand next, line ends passed over; null where there are fewer. */
  async peekPastNewlines(length: number): Promise<Buffer | null> {
    for (;;) {
      if (!(await this.#reach(1))) return null;
      const held = this.#join();
      const start = held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
      this.#hold(start < 0 ? [] : [held.subarray(start)]);
      if (start >= 0) break;
    }
    return (await this.#reach(length)) ? this.#join().subarray(0, length) : null;
  }

  /** Whether what closes a record stands next: two line ends and the next record or the end, give or take a flaw in them. */
  async isAtEndOfRecord(): Promise<boolean> {
    await this.#reach(nextWithin);
    const held = this.#join().subarray(0, nextWithin).toString('latin1');
    if (held === '') return !this.isDamaged;
    const behind = held.replace(/^[\r\n]+/, '');
    if (behind === '' || opening.startsWith(behind.slice(0, opening.length))) return true;
    // The next record may be the flawed one; but two line ends also part a record's own head from a page's.
    if (held.startsWith('\r\n\r\n') && !'HTTP/'.startsWith(behind)) return true;
    const next = held.indexOf(opening);
    if (next > 0) this.#take(next);
    return next > 0;
  }

  /** The bytes up to a mark, with it; null, and nothing taken, where it does not come within so many bytes. */
  async takeThrough(mark: string, limit: number): Promise<Buffer | null> {
    for (let looked = 0; ; ) {
      const held = this.#join();
      const found = held.indexOf(mark, Math.max(0, looked - mark.length));
      if (found >= 0) return this.#take(found + mark.length);
      looked = held.length;
      if (looked > limit || !(await this.#reach(looked + 1))) return null;
    }
  }

  /** So many bytes, of which no more than `limit` are kept. */
  async take(length: number, limit: number): Promise<Taken> {
    await this.#reach(Math.min(length, limit));
    const bytes = this.#take(Math.min(length, limit, this.#length));
    let left = length - bytes.length;
    while (left > 0 && (await this.#reach(1))) left -= this.#take(Math.min(left, this.#length)).length;
    return { bytes, isWhole: left === 0 };
  }

  putBack(bytes: Buffer): void {
    this.#hold([bytes, ...this.#chunks]);
  }

  /** Passes over what stands before a mark. */
  async skipTo(mark: Buffer): Promise<void> {
    for (;;) {
      const held = this.#join();
      const found = held.indexOf(mark);
      if (found >= 0) {
        this.#take(found);
        return;
      }
      this.#take(Math.max(0, held.length - mark.length + 1));
      if (!(await this.#reach(this.#length + 1))) {
        this.#hold([]);
        return;
      }
    }
  }

  async #reach(length: number): Promise<boolean> {
    while (this.#length < length && !this.#isEnded && this.#damage === null) {
      const next = await this.#source.next();
      if (next.done) this.#isEnded = true;
      else if ('damage' in next.value) this.#damage = next.value.damage;
      else this.#hold([...this.#chunks, Buffer.from(next.value)]);
    }
    return this.#length >= length;
  }

  #hold(chunks: Buffer[]): void {
    this.#chunks = chunks;
    this.#length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #take(length: number): Buffer {
    const held = this.#join();
    const taken = held.subarray(0, length);
    this.#hold([held.subarray(length)]);
    return taken;
  }
}
