import { Arena } from './arena.js';
import type { Kernels } from './kernels.js';
import { readKernels } from './model-file.js';
import { plainKernels } from './plain-kernels.js';
import { plainRecurrentKernels, type RecurrentKernels } from './recurrent-kernels.js';

/** Kernels and the memory they work on. */
export interface Machine {
  readonly arena: Arena;
  readonly kernels: Kernels & RecurrentKernels;
}

/** What is used of the host's WebAssembly: Node's type definitions leave its values out. */
declare const WebAssembly: {
  validate(code: Uint8Array): boolean;
  readonly Module: new (code: Uint8Array) => object;
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const pageBytes = 65_536;

/** WebAssembly SIMD where the host runs it, else plain TypeScript (some ten times slower). */
export function createMachine(bytes: number): Machine {
  return createWebAssemblyMachine(bytes) ?? createPlainMachine(bytes);
}

/** Null where the host has no WebAssembly SIMD. */
export function createWebAssemblyMachine(bytes: number): Machine | null {
  if (typeof WebAssembly === 'undefined') return null;
  const code = new Uint8Array(readKernels());
  if (!WebAssembly.validate(code)) return null;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  return { arena: new Arena(memory.buffer), kernels: instance.exports as Machine['kernels'] };
}

export function createPlainMachine(bytes: number): Machine {
  const arena = new Arena(new ArrayBuffer(Math.ceil(bytes / pageBytes) * pageBytes));
  const dense = plainKernels(arena);
  return { arena, kernels: { ...dense, ...plainRecurrentKernels(arena, dense) } };
}
