import { spawn, spawnSync } from 'node:child_process';
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

/** The same, while this process goes on: for commands that ask a server of the test's own. */
export function runReadoutBeside(argumentList: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [main, ...argumentList], { timeout: 120_000 });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.errors += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}
