/** IEEE 754 binary16 to numbers. */
export function decodeHalfFloats(halves: Uint16Array): Float32Array {
  const numbers = new Float32Array(halves.length);
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index];
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    numbers[index] = exponent === 0 ? sign * 2 ** -24 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
  }
  return numbers;
}
