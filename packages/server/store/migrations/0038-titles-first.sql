-- A text whose title has the words comes before paragraphs that only repeat them: a long paragraph of a declaration
-- that has a word ten times stood before the resolution on that very matter.
create or replace function search_find(query tsquery, in_space text, in_kind text, in_language text, year_from integer,
  year_to integer, preferred text, from_rank integer, page_size integer)
returns table (space text, instrument uuid, expression uuid, kind text, part text, language text, rank real,
  found bigint, looked bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with candidate as materialized (
    select s.space, s.instrument, s.expression, s.kind, s.part, s.language, s.year,
           ts_rank_cd(s.words, query, 1) * case s.kind when 'title' then 8 else 1 end as rank
      from search_entry s
     where s.words @@ query
       and ((s.space = any ((select whole())::text[]) and (s.wall is null or s.wall = any ((select walls())::text[])))
            or s.instrument = any ((select given())::uuid[]))
       and (in_space is null or s.space = in_space)
       and (in_kind is null or s.kind = in_kind)
       and (in_language is null or s.language = in_language)
       and (year_from is null or s.year >= year_from)
       and (year_to is null or s.year <= year_to)
     limit 2000
  ), one as (
    select distinct on (c.instrument, c.kind, c.part) c.* from candidate c
     order by c.instrument, c.kind, c.part, (c.language = preferred) desc, (c.language = 'en') desc, c.rank desc,
              c.expression
  )
  select o.space, o.instrument, o.expression, o.kind, o.part, o.language, o.rank::real,
         count(*) over () as found, (select count(*) from candidate) as looked
    from one o
   order by o.rank desc, o.year desc nulls last, o.expression desc, o.kind, o.part
  offset from_rank limit page_size
$$;
