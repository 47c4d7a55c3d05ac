/** Memory that kernels work on: 32-bit floats and integers side by side, handed out once and never given back. */
export class Arena {
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  private top = 0;

  constructor(buffer: ArrayBuffer) {
    this.floats = new Float32Array(buffer);
    this.integers = new Int32Array(buffer);
  }

  /** Room for so many 32-bit numbers, zeroed; its byte address. */
  reserve(count: number): number {
    const address = this.top;
    // Cache lines are 64 bytes.
    this.top = (address + count * 4 + 63) & ~63;
    if (this.top > this.floats.byteLength) throw new RangeError(`the arena holds ${this.floats.byteLength} bytes`);
    return address;
  }

  store(values: ArrayLike<number>): number {
    const address = this.reserve(values.length);
    this.floats.set(values, address / 4);
    return address;
  }

  view(address: number, length: number): Float32Array {
    return this.floats.subarray(address / 4, address / 4 + length);
  }
}
