/*
 * The arithmetic of a recurrent tagger in AssemblyScript, compiled with dense.ts into models/kernels.wasm by
 * `npm run kernels`. src/model/recurrent-kernels.ts documents each function and has the same in plain TypeScript.
 * Pointers are byte addresses; widths count 32-bit floats and are multiples of four.
 */
import { multiply } from './dense';

export function addRows(rows: i32, terms: i32, width: i32, addresses: usize, output: usize, rectify: i32): void {
  const bytes = (<usize>width) << 2;
  const zero = f32x4.splat(0);
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += 16) {
      let sum = v128.load(output + at);
      for (let term = 0; term < terms; term++) {
        sum = f32x4.add(sum, v128.load(<usize>load<u32>(addresses + ((<usize>term) << 2)) + at));
      }
      v128.store(output + at, rectify ? f32x4.max(sum, zero) : sum);
    }
    output += bytes;
    addresses += (<usize>terms) << 2;
  }
}

function lanes(value: v128): f32 {
  return (
    f32x4.extract_lane(value, 0) +
    f32x4.extract_lane(value, 1) +
    f32x4.extract_lane(value, 2) +
    f32x4.extract_lane(value, 3)
  );
}

export function normalizeRows(rows: i32, width: i32, values: usize, gain: usize, shift: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row++, values += bytes) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) sum = f32x4.add(sum, v128.load(values + at));
    const mean = f32x4.splat(lanes(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(values + at), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const scale = f32x4.splat(<f32>1 / Mathf.sqrt(lanes(squares) / <f32>width + <f32>1e-5));
    for (let at: usize = 0; at < bytes; at += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(values + at), mean), scale);
      v128.store(values + at, f32x4.add(f32x4.mul(normal, v128.load(gain + at)), v128.load(shift + at)));
    }
  }
}

// e to the x: two to the whole part of x / ln 2, times a polynomial in the rest (Cephes expf).
function exponential(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(87));
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E)));
  x = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)));
  x = f32x4.add(x, f32x4.mul(whole, f32x4.splat(2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(f32x4.mul(sum, f32x4.mul(x, x)), f32x4.add(x, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}

function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

function hyperbolicTangent(x: v128): v128 {
  const one = f32x4.splat(1);
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.div(two, f32x4.add(one, exponential(f32x4.neg(f32x4.add(x, x))))), one);
}

export function runRecurrence(
  sequences: i32,
  ranges: usize,
  hidden: i32,
  backward: i32,
  inputs: usize,
  inputStride: i32,
  panels: usize,
  zeros: usize,
  states: usize,
  cells: usize,
  gates: usize,
  output: usize,
  outputStride: i32,
): void {
  const bytes = (<usize>hidden) << 2;
  memory.fill(states, 0, <usize>sequences * bytes);
  memory.fill(cells, 0, <usize>sequences * bytes);
  let active = sequences;
  for (let step = 0; active > 0; step++) {
    // Sequences come longest first: those that have ended are the last.
    while (active > 0 && load<i32>(ranges + ((<usize>active) << 3) - 4) <= step) active--;
    if (active === 0) break;
    multiply(active, hidden, 4 * hidden, states, hidden, panels, zeros, gates, 4 * hidden);
    for (let sequence = 0; sequence < active; sequence++) {
      const first = load<i32>(ranges + ((<usize>sequence) << 3));
      const length = load<i32>(ranges + ((<usize>sequence) << 3), 4);
      const row = <usize>(first + (backward ? length - 1 - step : step));
      const input = inputs + row * ((<usize>inputStride) << 2);
      const gate = gates + <usize>sequence * 4 * bytes;
      const state = states + <usize>sequence * bytes;
      const cell = cells + <usize>sequence * bytes;
      const target = output + row * ((<usize>outputStride) << 2);
      for (let at: usize = 0; at < bytes; at += 16) {
        const admit = sigmoid(f32x4.add(v128.load(gate + at), v128.load(input + at)));
        const keep = sigmoid(f32x4.add(v128.load(gate + bytes + at), v128.load(input + bytes + at)));
        const fresh = hyperbolicTangent(f32x4.add(v128.load(gate + 2 * bytes + at), v128.load(input + 2 * bytes + at)));
        const show = sigmoid(f32x4.add(v128.load(gate + 3 * bytes + at), v128.load(input + 3 * bytes + at)));
        const value = f32x4.add(f32x4.mul(keep, v128.load(cell + at)), f32x4.mul(admit, fresh));
        const shown = f32x4.mul(show, hyperbolicTangent(value));
        v128.store(cell + at, value);
        v128.store(state + at, shown);
        v128.store(target + at, shown);
      }
    }
  }
}
