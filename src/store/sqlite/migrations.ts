/**
 * The shape of the file, as steps that are only ever appended: the number of a step is its place here, and the file keeps
 * in `user_version` how many it has taken.
 */
export const migrations: readonly string[] = [
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
];
