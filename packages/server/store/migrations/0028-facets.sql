-- What the lists of texts and of areas can be narrowed by is counted as texts are kept, so that both cost the same in a
-- large register as in a small one.

insert into tally (space, kind, key, n)
  select space, 'text kind', kind, count(*) from instrument where wall is null group by space, kind union all
  select space, 'text organ', organ, count(*) from instrument
   where wall is null and organ is not null group by space, organ union all
  select space, 'text session', session, count(*) from instrument
   where wall is null and session is not null group by space, session union all
  select space, 'text year', left(date, 4), count(*) from instrument
   where wall is null and date is not null group by space, left(date, 4) union all
  select space, 'text item', agenda_item, count(*) from instrument
   where wall is null and agenda_item is not null group by space, agenda_item union all
  select i.space, 'text vote', a.manner, count(*) from instrument i
    join adoption a on a.space = i.space and a.symbol = i.symbol
   where i.wall is null and a.manner is not null group by i.space, a.manner;

-- Which areas words touch on is known to the program; these are its terms of this day, for what stands already.
with area_term (area, terms) as (values
    ('peace-and-security', array['peace and security', 'peacemaking', 'peacekeeping', 'peacebuilding',
      'preventive diplomacy', 'mediation', 'conflict prevention', 'conflict resolution', 'peace process', 'terrorism',
      'terrorist*', 'violent extremism', 'disarmament']),
    ('science-and-technology', array['science and technology', 'scientific', 'technology', 'innovation']),
    ('trade-and-development', array['trade', 'industrial capacity', 'transportation', 'tourism', 'investment']),
    ('sustainable-development-goals', array['sustainable development goals',
      'internationally agreed development goals', '2030 agenda', 'sustainable development', 'eradicate poverty']),
    ('refugees', array['refugee*', 'displaced persons', 'forcibly displaced']),
    ('human-rights', array['human rights', 'fundamental freedoms', 'religious intolerance', 'incitement to hatred']),
    ('human-resource-development', array['human resource*', 'human and industrial capacity', 'higher education',
      'training', 'capacity-building', 'capacity development']),
    ('food-security-and-agriculture', array['food security', 'agricultur*', 'nutrition']),
    ('environment-health-and-population', array['environment', 'climate change', 'health', 'health-related',
      'endemic diseases', 'pandemic*', 'population']),
    ('arts-crafts-and-heritage', array['heritage', 'crafts', 'arts'])
), plain as (
  select space, expression, ' ' || regexp_replace(lower(text), '[^[:alnum:]-]+', ' ', 'g') || ' ' as words from mention
   where kind = 'area' and listed and state <> 'rejected' and wall is null
), named as (
  select p.space, a.area, count(distinct p.expression)::integer as n
    from plain p join area_term a on exists (
      select from unnest(a.terms) as term
       where strpos(p.words, case when term like '%*' then ' ' || rtrim(term, '*') else ' ' || term || ' ' end) > 0)
   group by p.space, a.area
)
insert into tally (space, kind, key, n)
  select space, 'area named', area, n from named union all
  select space, 'area', '', count(*) from named group by space;

-- What stands behind a wall is counted when it is asked for.
alter view counted rename to counted_before;
create view counted with (security_invoker = true) as
  select space, kind, key, sum(n)::integer as n from (
    select space, kind, key, n::bigint from counted_before union all
    select space, 'text kind', kind, count(*) from instrument where wall is not null group by space, kind union all
    select space, 'text organ', organ, count(*) from instrument
     where wall is not null and organ is not null group by space, organ union all
    select space, 'text session', session, count(*) from instrument
     where wall is not null and session is not null group by space, session union all
    select space, 'text year', left(date, 4), count(*) from instrument
     where wall is not null and date is not null group by space, left(date, 4) union all
    select space, 'text item', agenda_item, count(*) from instrument
     where wall is not null and agenda_item is not null group by space, agenda_item union all
    select i.space, 'text vote', a.manner, count(*) from instrument i
      join adoption a on a.space = i.space and a.symbol = i.symbol
     where i.wall is not null and a.manner is not null group by i.space, a.manner
  ) as parts group by space, kind, key;
grant select on counted_before, counted to comity_app;
