/** An unsigned 64-bit number as two unsigned 32-bit halves: JavaScript's own numbers end at 53 bits, BigInt is slow. */
export interface Word64 {
  readonly high: number;
  readonly low: number;
}

export const word64 = (high: number, low: number): Word64 => ({ high: high >>> 0, low: low >>> 0 });

/** Sixteen digits. */
export const hexadecimal = ({ high, low }: Word64): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

export const xor = (a: Word64, b: Word64): Word64 => word64(a.high ^ b.high, a.low ^ b.low);

export function add(a: Word64, b: Word64): Word64 {
  const low = a.low + b.low;
  return word64(a.high + b.high + (low > 0xffffffff ? 1 : 0), low);
}

/** The product modulo 2^64. */
export function multiply(a: Word64, b: Word64): Word64 {
  const high = highProduct(a.low, b.low) + Math.imul(a.low, b.high) + Math.imul(a.high, b.low);
  return word64(high, Math.imul(a.low, b.low));
}

/** @param bits 32 to 63 */
export const shiftRightFar = (a: Word64, bits: number): Word64 => word64(0, a.high >>> (bits - 32));

/** @param bits 1 to 31 */
export const rotateLeft = (a: Word64, bits: number): Word64 =>
  word64((a.high << bits) | (a.low >>> (32 - bits)), (a.low << bits) | (a.high >>> (32 - bits)));

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function highProduct(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const rest = aLow * bHigh + (middle % 0x10000);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(rest / 0x10000)) >>> 0;
}
