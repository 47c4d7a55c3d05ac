import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { Interruption } from '../../../src/serve/cli/interruption.js';

it('leaves Ctrl-C to the system until somebody looks, and from the second time on', () => {
  const process = new EventEmitter();
  const interruption = new Interruption(process);
  expect(process.listenerCount('SIGINT')).toBe(0);
  const { signal } = interruption;
  expect(interruption.signal).toBe(signal);
  expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([1, 1]);
  process.emit('SIGTERM');
  expect(signal.aborted).toBe(true);
  expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([0, 0]);
});

it('leaves nothing behind', () => {
  const process = new EventEmitter();
  const interruption = new Interruption(process);
  expect(interruption.signal.aborted).toBe(false);
  interruption.close();
  expect(process.listenerCount('SIGINT')).toBe(0);
});
