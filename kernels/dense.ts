/*
 * The dense arithmetic of the reading model in AssemblyScript, compiled to models/kernels.wasm by `npm run kernels`.
 * src/model/kernels.ts documents each function; src/model/plain-kernels.ts is the same in plain TypeScript.
 * Pointers are byte addresses; strides and widths count 32-bit floats.
 */

const panel: i32 = 8;

export function multiply(
  rows: i32,
  depth: i32,
  columns: i32,
  input: usize,
  inputStride: i32,
  panels: usize,
  bias: usize,
  output: usize,
  outputStride: i32,
): void {
  const inputBytes: usize = (<usize>inputStride) << 2;
  const outputBytes: usize = (<usize>outputStride) << 2;
  for (let column = 0; column < columns; column += panel) {
    const weights = panels + ((<usize>(column * depth)) << 2);
    const bias0 = v128.load(bias + ((<usize>column) << 2));
    const bias1 = v128.load(bias + ((<usize>column) << 2), 16);
    let row = 0;
    // Four rows at a time: their eight accumulators, two weights and a splat fit the sixteen vector registers.
    for (; row + 4 <= rows; row += 4) {
      let x = input + <usize>row * inputBytes;
      let w = weights;
      let a0 = bias0,
        a1 = bias1,
        b0 = bias0,
        b1 = bias1,
        c0 = bias0,
        c1 = bias1,
        d0 = bias0,
        d1 = bias1;
      const end = x + ((<usize>depth) << 2);
      for (; x < end; x += 4, w += 32) {
        const w0 = v128.load(w);
        const w1 = v128.load(w, 16);
        let value = v128.load32_splat(x);
        a0 = f32x4.add(a0, f32x4.mul(value, w0));
        a1 = f32x4.add(a1, f32x4.mul(value, w1));
        value = v128.load32_splat(x + inputBytes);
        b0 = f32x4.add(b0, f32x4.mul(value, w0));
        b1 = f32x4.add(b1, f32x4.mul(value, w1));
        value = v128.load32_splat(x + 2 * inputBytes);
        c0 = f32x4.add(c0, f32x4.mul(value, w0));
        c1 = f32x4.add(c1, f32x4.mul(value, w1));
        value = v128.load32_splat(x + 3 * inputBytes);
        d0 = f32x4.add(d0, f32x4.mul(value, w0));
        d1 = f32x4.add(d1, f32x4.mul(value, w1));
      }
      let y = output + <usize>row * outputBytes + ((<usize>column) << 2);
      v128.store(y, a0);
      v128.store(y, a1, 16);
      y += outputBytes;
      v128.store(y, b0);
      v128.store(y, b1, 16);
      y += outputBytes;
      v128.store(y, c0);
      v128.store(y, c1, 16);
      y += outputBytes;
      v128.store(y, d0);
      v128.store(y, d1, 16);
    }
    for (; row < rows; row++) {
      let x = input + <usize>row * inputBytes;
      let w = weights;
      let a0 = bias0,
        a1 = bias1;
      const end = x + ((<usize>depth) << 2);
      for (; x < end; x += 4, w += 32) {
        const value = v128.load32_splat(x);
        a0 = f32x4.add(a0, f32x4.mul(value, v128.load(w)));
        a1 = f32x4.add(a1, f32x4.mul(value, v128.load(w, 16)));
      }
      const y = output + <usize>row * outputBytes + ((<usize>column) << 2);
      v128.store(y, a0);
      v128.store(y, a1, 16);
    }
  }
}

function sumOfLanes(vector: v128): f32 {
  return (
    f32x4.extract_lane(vector, 0) +
    f32x4.extract_lane(vector, 1) +
    f32x4.extract_lane(vector, 2) +
    f32x4.extract_lane(vector, 3)
  );
}

export function normalizeMaxout(
  rows: i32,
  width: i32,
  pieces: usize,
  gain: usize,
  shift: usize,
  residual: usize,
  output: usize,
  scratch: usize,
): void {
  const bytes: usize = (<usize>width) << 2;
  const share: f32 = 1.0 / <f32>width;
  for (let row = 0; row < rows; row++) {
    const piece = pieces + <usize>row * bytes * 3;
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const first = f32x4.max(v128.load(piece + i), v128.load(piece + i + bytes));
      const best = f32x4.max(first, v128.load(piece + i + 2 * bytes));
      v128.store(scratch + i, best);
      sum = f32x4.add(sum, best);
    }
    const mean = f32x4.splat(sumOfLanes(sum) * share);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const difference = f32x4.sub(v128.load(scratch + i), mean);
      v128.store(scratch + i, difference);
      squares = f32x4.add(squares, f32x4.mul(difference, difference));
    }
    const scale = f32x4.splat(<f32>1.0 / Mathf.sqrt(sumOfLanes(squares) * share + <f32>1e-8));
    const target = output + <usize>row * bytes;
    const source = residual + <usize>row * bytes;
    for (let i: usize = 0; i < bytes; i += 16) {
      const scaled = f32x4.mul(f32x4.mul(v128.load(scratch + i), scale), v128.load(gain + i));
      const normal = f32x4.add(scaled, v128.load(shift + i));
      v128.store(target + i, residual ? f32x4.add(v128.load(source + i), normal) : normal);
    }
  }
}

export function sumRows(sums: i32, width: i32, addresses: usize, output: usize): void {
  const bytes: usize = (<usize>width) << 2;
  for (let sum = 0; sum < sums; sum++) {
    const a = <usize>load<i32>(addresses);
    const b = <usize>load<i32>(addresses, 4);
    const c = <usize>load<i32>(addresses, 8);
    const d = <usize>load<i32>(addresses, 12);
    addresses += 16;
    for (let i: usize = 0; i < bytes; i += 16) {
      const three = f32x4.add(f32x4.add(v128.load(a + i), v128.load(b + i)), v128.load(c + i));
      v128.store(output + i, f32x4.add(three, v128.load(d + i)));
    }
    output += bytes;
  }
}

export function scoreTransitions(
  slots: i32,
  hidden: i32,
  classes: i32,
  slotRows: usize,
  table: usize,
  lowerBias: usize,
  upperPanels: usize,
  upperBias: usize,
  scratch: usize,
  scores: usize,
): void {
  const pieceBytes: usize = (<usize>hidden) << 2;
  const slotBytes: usize = pieceBytes << 1;
  const rowBytes: usize = <usize>slots * slotBytes;
  for (let i: usize = 0; i < pieceBytes; i += 16) {
    let first = v128.load(lowerBias + i);
    let second = v128.load(lowerBias + pieceBytes + i);
    for (let slot = 0; slot < slots; slot++) {
      const row = <usize>load<i32>(slotRows + ((<usize>slot) << 2));
      const place = table + row * rowBytes + <usize>slot * slotBytes + i;
      first = f32x4.add(first, v128.load(place));
      second = f32x4.add(second, v128.load(place + pieceBytes));
    }
    v128.store(scratch + i, f32x4.max(first, second));
  }
  for (let column = 0; column < classes; column += 2 * panel) {
    let w = upperPanels + ((<usize>(column * hidden)) << 2);
    let v = w + ((<usize>hidden) << 5);
    const bias = upperBias + ((<usize>column) << 2);
    let a0 = v128.load(bias);
    let a1 = v128.load(bias, 16);
    let b0 = v128.load(bias, 32);
    let b1 = v128.load(bias, 48);
    for (let i: usize = 0; i < pieceBytes; i += 4, w += 32, v += 32) {
      const value = v128.load32_splat(scratch + i);
      a0 = f32x4.add(a0, f32x4.mul(value, v128.load(w)));
      a1 = f32x4.add(a1, f32x4.mul(value, v128.load(w, 16)));
      b0 = f32x4.add(b0, f32x4.mul(value, v128.load(v)));
      b1 = f32x4.add(b1, f32x4.mul(value, v128.load(v, 16)));
    }
    const y = scores + ((<usize>column) << 2);
    v128.store(y, a0);
    v128.store(y, a1, 16);
    v128.store(y, b0, 32);
    v128.store(y, b1, 48);
  }
}
