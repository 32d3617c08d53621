-- Bringing a text in writes some hundred rows, and each asked for the wall of its text and for the stemmer of its
-- language by itself: a fifth of what PostgreSQL did for it. Rows that come in one statement ask together.

-- Rows of a wording, or of a mandate, stand behind its wall. A part that comes with its wall keeps it, as one does that
-- a backup puts back before its text. Nobody else sees the rows before the statement has ended.
create function walled_together() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  behind boolean;
begin
  -- Each is looked up by its key: a table that has grown is not read through for what is mostly not there.
  execute format($look$
    select exists (select from (select distinct a.space, a.%2$I as id from added a) as one
                    where (select w.wall from %1$I w where w.space = one.space and w.id = one.id) is not null)$look$,
    tg_argv[0], tg_argv[1]) into behind;
  if behind then
    execute format($update$
      update %3$I part set wall = w.wall from %1$I w
       where w.space = part.space and w.id = part.%2$I and w.wall is not null and part.wall is null
         and (part.space, part.%2$I) in (select a.space, a.%2$I from added a)$update$,
      tg_argv[0], tg_argv[1], tg_table_name);
  end if;
  return null;
end $$;
do $$
declare
  part text[];
begin
  foreach part slice 1 in array array[
    ['search_entry', 'expression'], ['provision', 'expression'], ['heading', 'expression'], ['note', 'expression'],
    ['citation', 'expression'], ['mention', 'expression'], ['mandate', 'expression'],
    ['mandate_body', 'mandate'], ['mandate_addressee', 'mandate'], ['mandate_area', 'mandate']]
  loop
    execute format('drop trigger walled on %I', part[1]);
    execute format('create trigger walled after insert on %1$I referencing new table as added
      for each statement execute function walled_together(%2$L, %2$L)', part[1], part[2]);
  end loop;
end $$;
drop function walled_by_mandate();
revoke all on function walled_together() from public;

create or replace function search_add(space text, entries jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not search_add.space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  with entry as materialized (
    select * from jsonb_to_recordset(entries) as e (instrument uuid, expression uuid, kind text, part text,
           language text, year integer, text text, symbols text[])
  ), stemmer as materialized (
    select one.language, search_words(one.language) as config from (select distinct language from entry) as one
  )
  insert into search_entry (space, instrument, expression, kind, part, language, year, words)
  select search_add.space, e.instrument, e.expression, e.kind, e.part, e.language, e.year,
         to_tsvector(s.config, e.text) || array_to_tsvector(e.symbols)
    from entry e join stemmer s on s.language = e.language;
end $$;
