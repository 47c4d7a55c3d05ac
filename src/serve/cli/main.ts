#!/usr/bin/env node
import { operations } from '../../operations/table.js';
import { runCommand } from './command.js';

// A reader such as `head` that closes the pipe early is no failure of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(0);
});

process.exitCode = await runCommand(process.argv.slice(2), operations, process);
