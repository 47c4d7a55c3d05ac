type Values = readonly (string | number | null | Uint8Array)[];

/** A prepared statement; values are bound by place. */
export interface Statement {
  run(values: Values): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  all(values: Values): unknown[];
}

/** What reads and writes rows: an open file. */
export interface Statements {
  /** The statement of that text, made once. */
  prepare(sql: string): Statement;
  rows<Row>(sql: string, values?: Values): Row[];
}
