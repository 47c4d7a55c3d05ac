import { createHash } from 'node:crypto';

/** A stable id: the kind of noun and 16 hexadecimal digits of SHA-256 over its content and place. */
export function identifier(kind: string, ...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `${kind}-${hash}`;
}
