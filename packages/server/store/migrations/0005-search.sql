-- Search: the words of every paragraph, note and title, apart from the rows that they stand in. Under row-level
-- security a text search cannot use its index (the operator @@ is not leakproof), so this table is not granted to the
-- application: one function reads it and repeats the rule of visibility.

create table search_entry (
  space text not null,
  instrument uuid not null,
  expression uuid not null,
  kind text not null check (kind in ('title', 'provision', 'note')),
  part text not null,
  language text not null,
  year integer,
  words tsvector not null,
  primary key (space, expression, kind, part)
);
create index search_entry_by_words on search_entry using gin (words);

-- The stemmer of a language; Arabic and Chinese come cut into words by the program.
create function search_words(language text) returns regconfig language sql immutable as $$
  select case language when 'en' then 'english' when 'fr' then 'french' when 'es' then 'spanish'
    when 'ru' then 'russian' when 'ar' then 'arabic' else 'simple' end::regconfig
$$;

-- Adds entries of a space that the actor keeps. `symbols` are whole words that no stemmer touches.
create function search_add(space text, entries jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not search_add.space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  insert into search_entry (space, instrument, expression, kind, part, language, year, words)
  select search_add.space, e.instrument, e.expression, e.kind, e.part, e.language, e.year,
         to_tsvector(search_words(e.language), e.text) || array_to_tsvector(e.symbols)
    from jsonb_to_recordset(entries) as e (instrument uuid, expression uuid, kind text, part text, language text,
         year integer, text text, symbols text[]);
end $$;

-- Takes the entries of a wording out that a later version has followed.
create function search_drop(space text, expression uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not search_drop.space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  delete from search_entry s where s.space = search_drop.space and s.expression = search_drop.expression;
end $$;

-- The best of at most 2,000 candidates among what the entered actor may see. `found` counts the candidates.
create function search_find(query tsquery, in_space text, in_kind text, in_language text, year_from integer,
  year_to integer, from_rank integer, page_size integer)
returns table (space text, instrument uuid, expression uuid, kind text, part text, language text, rank real, found bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with candidate as materialized (
    select s.space, s.instrument, s.expression, s.kind, s.part, s.language, s.year, s.words
      from search_entry s
     where s.words @@ query
       and s.space = any ((select sees())::text[])
       and (in_space is null or s.space = in_space)
       and (in_kind is null or s.kind = in_kind)
       and (in_language is null or s.language = in_language)
       and (year_from is null or s.year >= year_from)
       and (year_to is null or s.year <= year_to)
     limit 2000
  )
  select c.space, c.instrument, c.expression, c.kind, c.part, c.language,
         ts_rank_cd(c.words, query, 1) * case c.kind when 'title' then 2 else 1 end as rank,
         count(*) over () as found
    from candidate c
   order by rank desc, c.year desc nulls last, c.expression desc, c.kind, c.part
  offset from_rank limit page_size
$$;

revoke all on function search_add(text, jsonb), search_drop(text, uuid),
  search_find(tsquery, text, text, text, integer, integer, integer, integer) from public;
grant execute on function search_words(text), search_add(text, jsonb), search_drop(text, uuid),
  search_find(tsquery, text, text, text, integer, integer, integer, integer) to comity_app;

-- The words of sub-paragraphs, at any depth, behind those of their lead.
create function children_text(children jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(' ' || (child->>'number') || ' ' || (child->>'text'), ''), '')
    from jsonb_path_query(children, '$.**{1 to last} ? (@.type() == "object" && exists(@.number))') as child
$$;
grant execute on function children_text(jsonb) to comity_app;
