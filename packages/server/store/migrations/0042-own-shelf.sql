-- A symbol, the words of a text and the bytes of a file are held once in a cooperation. Where they are held behind a wall,
-- whoever may not know of them brings them in as if they were not: what is kept then stands on a shelf of its own. Any
-- refusal would tell that there is something.

alter table original add column shelf text not null default '';
alter table expression add column shelf text not null default '';
alter table instrument add column shelf text not null default '';

alter table expression drop constraint expression_space_original_fkey;
alter table original drop constraint original_pkey;
alter table original add primary key (space, sha256, shelf);
alter table expression add foreign key (space, original, shelf) references original (space, sha256, shelf);
drop index expression_by_words;
create unique index expression_by_words on expression (space, words, shelf);
drop index instrument_once_by_symbol;
create unique index instrument_once_by_symbol on instrument (space, symbol, shelf) where symbol is not null;

-- Which of these are held where the entered actor does not see them.
create function held_unseen(in_space text, files bytea[], wordings bytea[], symbols text[])
returns table (file bytea, words bytea, symbol text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not in_space = any (keeps()) or not exists (
    select from wall w where w.space = in_space and not w.id = any (walls())) then
    return;
  end if;
  return query
    select o.sha256, null::bytea, null::text from original o
     where o.space = in_space and o.sha256 = any (files) and o.wall is not null and not o.wall = any (walls())
    union all
    select null, e.words, null from expression e
     where e.space = in_space and e.words = any (wordings) and e.wall is not null and not e.wall = any (walls())
    union all
    select null, null, i.symbol from instrument i
     where i.space = in_space and i.symbol = any (symbols) and i.wall is not null and not i.wall = any (walls());
end $$;
revoke all on function held_unseen(text, bytea[], bytea[], text[]) from public;
grant execute on function held_unseen(text, bytea[], bytea[], text[]) to comity_app;
