-- A paragraph is one, in however many languages it is held: search shows it in the language of whoever reads, where
-- that is among those found.

drop function search_find(tsquery, text, text, text, integer, integer, integer, integer);

-- The best of at most 2,000 candidates among what the entered actor may see. `found` counts the paragraphs, notes and
-- titles among them, `looked` the candidates, so that 2,000 tells that there may be more.
create function search_find(query tsquery, in_space text, in_kind text, in_language text, year_from integer,
  year_to integer, preferred text, from_rank integer, page_size integer)
returns table (space text, instrument uuid, expression uuid, kind text, part text, language text, rank real,
  found bigint, looked bigint)
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
  ), ranked as (
    select c.*, ts_rank_cd(c.words, query, 1) * case c.kind when 'title' then 2 else 1 end as rank from candidate c
  ), one as (
    select distinct on (r.space, r.instrument, r.kind, r.part) r.* from ranked r
     order by r.space, r.instrument, r.kind, r.part, (r.language = preferred) desc, (r.language = 'en') desc,
              r.rank desc, r.expression
  )
  select o.space, o.instrument, o.expression, o.kind, o.part, o.language, o.rank::real,
         count(*) over () as found, (select count(*) from candidate) as looked
    from one o
   order by o.rank desc, o.year desc nulls last, o.expression desc, o.kind, o.part
  offset from_rank limit page_size
$$;
revoke all on function search_find(tsquery, text, text, text, integer, integer, text, integer, integer) from public;
grant execute on function search_find(tsquery, text, text, text, integer, integer, text, integer, integer) to comity_app;
