import Database from 'libsql';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';

type Holds = readonly (readonly [report: string, statements: number])[];

interface Line {
  readonly begun?: Holds;
  readonly done?: Holds;
}

export interface Loss {
  readonly report: string;
  readonly expected: readonly number[];
  readonly found: number;
}

/**
 * What writers were told is stored: for each report the number of its statements (0: deleted). Where a writer ended between beginning and
 * being told, both what was before and what it had begun will do.
 */
export class Acknowledged {
  readonly statements = new Map<string, readonly number[]>();
  count = 0;

  /** Takes the whole lines of a writer's output; a kill may have cut the last one short. */
  take(output: string): void {
    const lines = output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
    let begun: Holds = [];
    for (const line of lines) {
      begun = line.begun ?? [];
      for (const [report, statements] of line.done ?? []) this.statements.set(report, [statements]);
      if (line.done !== undefined) this.count++;
    }
    for (const [report, statements] of begun) {
      this.statements.set(report, [...(this.statements.get(report) ?? [0]), statements]);
    }
  }

  /** What the store at `path` holds otherwise than acknowledged: a lost or half report, or one the full text does not agree with. */
  async losses(path: string): Promise<Loss[]> {
    const store = new SqliteStore(path);
    const held = new Map((await store.records()).map(({ record }) => [record.report.id, record.statements.length]));
    const losses: Loss[] = [];
    for (const [report, expected] of this.statements) {
      const found = held.get(report) ?? 0;
      const hits = await store.search({ words: `${report.replaceAll('-', '')}word`, limit: 100 });
      const indexed = found === 0 ? 0 : found + 1;
      if (!expected.includes(found) || hits.length !== indexed) losses.push({ report, expected, found });
      // What it was is known now.
      this.statements.set(report, [found]);
    }
    await store.close();
    return losses;
  }
}

/** SQLite's own check of the file, the keys between tables and the full-text indexes; `ok` where all is well. */
export function soundness(path: string): string {
  const database = new Database(path);
  try {
    const [{ integrity_check: verdict }] = database.prepare('pragma integrity_check').all([]) as {
      integrity_check: string;
    }[];
    database.exec("insert into words (words) values ('integrity-check')");
    database.exec("insert into report_words (report_words) values ('integrity-check')");
    return database.prepare('pragma foreign_key_check').all([]).length > 0 ? 'a key that points nowhere' : verdict;
  } catch (error) {
    return String(error);
  } finally {
    database.close();
  }
}
