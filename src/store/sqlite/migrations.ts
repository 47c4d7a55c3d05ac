import { digestTexts } from './digest.js';
import { markNames } from './mark-names.js';
import { splitRecords } from './split-records.js';
import type { Statements } from './statements.js';

type Step = string | ((statements: Statements) => void);

/**
 * The shape of the file, as steps that are only ever appended: the number of a step is its place here, and the file keeps
 * in `user_version` how many it has taken.
 */
export const migrations: readonly Step[] = [
  `
  create table report (
    position integer primary key autoincrement,
    id text not null unique,
    sha256 text not null,
    headline text,
    publisher text,
    known_at text not null,
    added_at text not null,
    engine text not null,
    body text not null
  ) strict;
  create table fact (
    key integer primary key,
    place text not null,
    act text,
    happened_from text,
    happened_to text
  ) strict;
  create table decision (
    id text primary key,
    one_report text not null references report (id) on delete cascade,
    other_report text not null references report (id) on delete cascade,
    decided_at text not null,
    body text not null
  ) strict;
  create table log (
    key integer primary key autoincrement,
    at text not null,
    kind text not null,
    subject text not null,
    reason text not null
  ) strict;
  create virtual table report_text using fts5 (
    text, parties, countries, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  create virtual table fact_text using fts5 (
    text, parties, countries, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  create trigger report_forgotten after delete on report begin
    delete from report_text where rowid = old.position;
    delete from fact where key between old.position << 16 and (old.position << 16) + 65535;
  end;
  create trigger fact_forgotten after delete on fact begin
    delete from fact_text where rowid = old.key;
  end;
  `,
  `
  drop trigger report_forgotten;
  drop trigger fact_forgotten;
  drop table report_text;
  drop table fact_text;
  drop table fact;
  alter table report add column text text not null default '';
  alter table report add column names text not null default '';
  alter table report add column original text not null default '[]';
  create table fact (
    key integer primary key,
    noun text not null,
    text text not null,
    names text not null,
    marks text not null,
    body text not null
  ) strict;
  create virtual table words using fts5 (
    text, names, marks, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into words (words, rank) values ('pgsz', 8000);
  create trigger report_forgotten after delete on report begin
    delete from fact where key between old.position << 20 and (old.position << 20) + 1048575;
    insert into words (words, rowid, text, names, marks) values
      ('delete', old.position << 20, coalesce(old.headline, '') || char(10) || old.text, old.names, '');
  end;
  create trigger fact_forgotten after delete on fact begin
    insert into words (words, rowid, text, names, marks) values ('delete', old.key, old.text, old.names, old.marks);
  end;
  `,
  splitRecords,
  `
  create table original (
    report text primary key references report (id) on delete cascade,
    bytes blob not null
  ) strict, without rowid;
  `,
  `
  alter table report add column digest text not null default '';
  alter table report add column revises text;
  alter table report add column superseded_by text;
  alter table report add column superseded_at text;
  create index report_digest on report (digest);
  create index report_superseded_by on report (superseded_by) where superseded_by is not null;
  create table address (
    url text primary key,
    kind text not null,
    source text,
    report text references report (id) on delete cascade,
    etag text,
    last_modified text,
    asked_at text not null,
    ask_after text,
    failures integer not null
  ) strict, without rowid;
  create index address_report on address (report);
  create index address_due on address (kind, ask_after);
  `,
  digestTexts,
  `
  alter table report add column marks text not null default '';
  drop trigger report_forgotten;
  drop trigger fact_forgotten;
  drop table words;
  create virtual table words using fts5 (
    text, names, marks, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into words (words, rank) values ('pgsz', 8000);
  create trigger report_forgotten after delete on report begin
    delete from fact where key between old.position << 20 and (old.position << 20) + 1048575;
    insert into words (words, rowid, text, names, marks) values
      ('delete', old.position << 20, coalesce(old.headline, '') || char(10) || old.text, old.names, old.marks);
  end;
  create trigger fact_forgotten after delete on fact begin
    insert into words (words, rowid, text, names, marks) values ('delete', old.key, old.text, old.names, old.marks);
  end;
  `,
  markNames,
  // Sixteen lists of words are merged into one, not four: the same word is written half as often while reports come in.
  `insert into words (words, rank) values ('automerge', 16)`,
  `
  create table behind (
    report text not null references report (id) on delete cascade,
    since text not null,
    until text not null
  ) strict;
  create index behind_report on behind (report);
  `,
  // Reports and facts in two indexes: a search of reports then goes through no lists of facts, which are twenty times as long.
  `
  drop trigger report_forgotten;
  drop trigger fact_forgotten;
  drop table words;
  create virtual table words using fts5 (
    text, names, marks, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
  );
  create virtual table report_words using fts5 (
    text, names, marks, content = '', columnsize = 0, prefix = '3', tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into words (words, rank) values ('pgsz', 8000), ('automerge', 16);
  insert into report_words (report_words, rank) values ('pgsz', 8000), ('automerge', 16);
  insert into words (rowid, text, names, marks) select key, text, names, marks from fact order by key;
  insert into report_words (rowid, text, names, marks)
    select position, coalesce(headline, '') || char(10) || text, names, marks from report order by position;
  create trigger report_forgotten after delete on report begin
    delete from fact where key between old.position << 20 and (old.position << 20) + 1048575;
    insert into report_words (report_words, rowid, text, names, marks) values
      ('delete', old.position, coalesce(old.headline, '') || char(10) || old.text, old.names, old.marks);
  end;
  create trigger fact_forgotten after delete on fact begin
    insert into words (words, rowid, text, names, marks) values ('delete', old.key, old.text, old.names, old.marks);
  end;
  `,
];
