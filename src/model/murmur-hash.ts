import { add, multiply, rotateLeft, shiftRightFar, type Word64, word64, xor } from './word64.js';

const encoder = new TextEncoder();
const zero = word64(0, 0);

/** MurmurHash64A (Appleby) of the text's UTF-8 bytes with seed 1: how spaCy numbers strings. */
export function hashString(text: string): Word64 {
  const bytes = encoder.encode(text);
  const multiplier = word64(0xc6a4a793, 0x5bd1e995);
  const whole = bytes.length & ~7;
  let hash = xor(word64(0, 1), multiply(word64(0, bytes.length), multiplier));
  for (let index = 0; index < whole; index += 8) {
    let block = multiply(wordAt(bytes, index, 8), multiplier);
    block = multiply(xor(block, shiftRightFar(block, 47)), multiplier);
    hash = multiply(xor(hash, block), multiplier);
  }
  if (whole < bytes.length) hash = multiply(xor(hash, wordAt(bytes, whole, bytes.length - whole)), multiplier);
  hash = multiply(xor(hash, shiftRightFar(hash, 47)), multiplier);
  return xor(hash, shiftRightFar(hash, 47));
}

/** MurmurHash3_x64_128 (Appleby) of one 64-bit key, as four 32-bit words: how thinc's HashEmbed picks its rows. */
export function hashKey(key: Word64, seed: number): readonly [number, number, number, number] {
  const length = word64(0, 8);
  let first = multiply(rotateLeft(multiply(key, word64(0x87c37b91, 0x114253d5)), 31), word64(0x4cf5ad43, 0x2745937f));
  first = xor(xor(first, word64(0, seed)), length);
  let second = xor(word64(0, seed), length);
  first = add(first, second);
  second = add(second, first);
  first = finalize(first);
  second = finalize(second);
  first = add(first, second);
  second = add(second, first);
  return [first.low, first.high, second.low, second.high];
}

function finalize(word: Word64): Word64 {
  let mixed = multiply(xor(word, shiftRightFar(word, 33)), word64(0xff51afd7, 0xed558ccd));
  mixed = multiply(xor(mixed, shiftRightFar(mixed, 33)), word64(0xc4ceb9fe, 0x1a85ec53));
  return xor(mixed, shiftRightFar(mixed, 33));
}

/** Up to eight bytes from `start`, little end first. */
function wordAt(bytes: Uint8Array, start: number, length: number): Word64 {
  let { high, low } = zero;
  for (let index = length - 1; index >= 0; index--) {
    const byte = bytes[start + index];
    if (index >= 4) high = (high << 8) | byte;
    else low = (low << 8) | byte;
  }
  return word64(high, low);
}
