import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const main = 'dist/serve/cli/main.js';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the built command line as a user does. */
export function runReadout(argumentList: readonly string[], input?: string | Uint8Array): CommandResult {
  if (!existsSync(main)) throw new Error('dist/ is missing: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argumentList], {
    input,
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  return { code: status, out: stdout.toString(), errors: stderr.toString() };
}
