-- One text, several wordings: languages and versions. Many files may hold the same words.

-- Which wording a file was read as. Files that differ and words that do not are one wording.
alter table original add column expression uuid;
update original o set expression = e.id from expression e where e.space = o.space and e.original = o.sha256;

alter table expression drop constraint expression_space_original_key;
-- A digest of symbol, language and words, so that the same text from another kind of file is known again.
alter table expression add column words bytea;
update expression set words = original;
alter table expression alter column words set not null;
alter table expression add column title text;
update expression e set title = i.title from instrument i where i.space = e.space and i.id = e.instrument;
create unique index expression_by_words on expression (space, words);
create index original_by_expression on original (space, expression);
grant update (expression) on original to comity_app;

create unique index instrument_once_by_symbol on instrument (space, symbol) where symbol is not null;
drop index instrument_by_symbol;

-- Lists show what was read in one wording of each text, the listed one.
alter table citation add column listed boolean not null default true;
alter table mandate add column listed boolean not null default true;
alter table event add column listed boolean not null default true;
alter table agreement add column listed boolean not null default true;
alter table mention add column listed boolean not null default true;
create index mention_by_party on mention (space, party, instrument) where party is not null;

-- What the index of a session says of a resolution beside its words: its vote, its sponsors, its subjects.
create table adoption (
  space text not null references space,
  symbol text not null,
  session text,
  title text,
  adopted text,
  meeting text,
  draft text,
  committee text,
  agenda_item text,
  agenda_title text,
  manner text,
  in_favour integer,
  against integer,
  abstaining integer,
  votes jsonb not null,
  sponsors jsonb not null,
  subjects jsonb not null,
  record text,
  primary key (space, symbol)
);
alter table adoption enable row level security;
create policy seen on adoption for select using (space = any ((select sees())::text[]));
create policy added on adoption for insert with check (space = any ((select keeps())::text[]));
create policy changed on adoption for update using (space = any ((select keeps())::text[]));
grant select, insert, update on adoption to comity_app;
