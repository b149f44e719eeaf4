/** All that this system asks of a database. Two adapters answer it, with the same SQL. */

export type SqlValue = string | number | boolean | null;

export interface Queries {
  /** Runs one statement with `$1`, `$2` … and gives its rows. */
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Runs a file of statements. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queries {
  /** All of `work` is stored or, where it throws, none of it. */
  transaction<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}
