import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OperationContext } from './operation.js';
import { isWebAddress } from './web.js';

/** Files there may never end, or never begin. */
const madeUp = /^\/(proc|sys)\//;
const reportFile = /\.(txt|text|html?|xhtml)(\.gz)?$/i;
const archiveFile = /\.warc(\.gz)?$/i;

/** Whether a path stands for standard input. */
export const isStandardInput = (path: string): boolean => path === '-';

/**
 * The inputs that paths stand for: a file or web address is itself, a folder every file below it that is wanted (report files
 * unless told otherwise) in order of name. What is not there fails by itself; the rest goes on.
 */
export async function expandInputs(
  paths: readonly string[],
  context: Pick<OperationContext, 'fail'>,
  wanted = isReport,
): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (isStandardInput(path) || isWebAddress(path)) files.push(path);
    else files.push(...(await expandPath(path, context, wanted)));
  }
  return [...new Set(files)];
}

async function expandPath(
  path: string,
  context: Pick<OperationContext, 'fail'>,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  try {
    const found = await stat(path);
    if (found.isCharacterDevice() || found.isBlockDevice() || (found.isFile() && madeUp.test(await realpath(path)))) {
      context.fail({
        input: path,
        code: 'file-unreadable',
        message: 'it is a device or made up by the system, no report',
      });
      return [];
    }
    if (!found.isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && wanted(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length === 0) {
      context.fail({ input: path, code: 'file-missing', message: 'the folder holds no .txt, .html or .html.gz file' });
    }
    return files;
  } catch (cause) {
    context.fail({ input: path, ...fileFault(cause) });
    return [];
  }
}

const isReport = (path: string): boolean => reportFile.test(path);

export const isArchive = (path: string): boolean => archiveFile.test(path);

export const isReportOrArchive = (path: string): boolean => isReport(path) || isArchive(path);

/** Whether there is a folder at a path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** The code and message for a fault of the file system. */
export function fileFault(cause: unknown): { code: 'file-missing' | 'file-unreadable'; message: string } {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return { code: 'file-missing', message: 'there is no such file or folder; check the path' };
  if (code === 'EACCES' || code === 'EPERM') {
    return { code: 'file-unreadable', message: 'you may not read it; check its permissions' };
  }
  return { code: 'file-unreadable', message: `it cannot be read (${code ?? String(cause)})` };
}
