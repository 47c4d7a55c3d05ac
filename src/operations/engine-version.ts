import { readFileSync } from 'node:fs';

/** The version of the engine that reads, kept beside every record it made. */
export function engineVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
