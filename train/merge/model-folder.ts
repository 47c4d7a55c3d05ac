import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = new URL('../../models/merge/', import.meta.url).pathname;

/** Writes a file of models/merge and the manifest anew. */
export function writeModelFile(name: string, content: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(content)}\n`);
  const files = readdirSync(folder).filter((file) => file !== 'manifest.json');
  const manifest = {
    name: 'readout-merge',
    version: '1',
    licence: 'Apache-2.0; kinship.json: WordNet licence; no corpus text included',
    data: 'ECB+ (Cybulska and Vossen, LREC 2014; Bejan and Harabagiu, ACL 2010), training split; Princeton WordNet 3.1',
    files: Object.fromEntries(files.sort().map((file) => [file, describe(file)])),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function describe(file: string) {
  const bytes = readFileSync(join(folder, file));
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
