-- What is counted beforehand counts what stands before every wall. What stands behind one is few, and is counted when it
-- is asked for, by whoever sees it: so no number tells of what is not seen, and a marking that falls on its day is
-- counted from that day on.

do $$
declare
  part text;
begin
  foreach part in array array['mandate', 'event', 'agreement', 'mention', 'citation', 'mandate_area', 'mandate_addressee']
  loop
    execute format('create index %I on %I (space) where wall is not null', part || '_walled', part);
  end loop;
end $$;

create view counted with (security_invoker = true) as
  select space, kind, key, sum(n)::integer as n from (
    select space, kind, key, n::bigint from tally union all
    select space, 'text', '', count(*) from instrument where wall is not null group by space union all
    select space, 'mandate', '', count(*) from mandate where wall is not null and listed group by space union all
    select space, 'mandate verb', verb, count(*) from mandate where wall is not null and listed
     group by space, verb union all
    select space, 'mandate due', coalesce(due_to::text, ''), count(*) from mandate where wall is not null and listed
     group by space, due_to union all
    select space, 'mandate without area', '', count(*) from mandate
     where wall is not null and listed and areas = '{}' group by space union all
    select a.space, 'mandate area', a.area, count(*) from mandate_area a
      join mandate m on m.space = a.space and m.id = a.mandate where a.wall is not null and m.listed
     group by a.space, a.area union all
    select a.space, 'mandate addressee', a.party, count(*) from mandate_addressee a
      join mandate m on m.space = a.space and m.id = a.mandate where a.wall is not null and m.listed
     group by a.space, a.party union all
    select space, 'meeting named', meeting, count(distinct expression) from event where wall is not null and listed
     group by space, meeting union all
    select space, 'agreement named', accord, count(distinct expression) from agreement
     where wall is not null and listed group by space, accord union all
    select space, 'party named', party, count(distinct expression) from mention
     where wall is not null and listed and kind = 'party' and party is not null group by space, party union all
    select space, 'citation named', symbol, count(distinct expression) from citation
     where wall is not null and listed and state <> 'rejected' group by space, symbol union all
    -- Named behind a wall alone: what is named before one as well is counted already.
    select space, 'meeting', '', count(distinct meeting) from event e where wall is not null and listed
       and not exists (select from tally t where t.space = e.space and t.kind = 'meeting named' and t.key = e.meeting
                          and t.n > 0) group by space union all
    select space, 'agreement', '', count(distinct accord) from agreement a where wall is not null and listed
       and not exists (select from tally t where t.space = a.space and t.kind = 'agreement named' and t.key = a.accord
                          and t.n > 0) group by space union all
    select space, 'party', '', count(distinct party) from mention m
     where wall is not null and listed and kind = 'party' and party is not null
       and not exists (select from tally t where t.space = m.space and t.kind = 'party named' and t.key = m.party
                          and t.n > 0) group by space union all
    select space, 'citation', '', count(distinct symbol) from citation c
     where wall is not null and listed and state <> 'rejected'
       and not exists (select from tally t where t.space = c.space and t.kind = 'citation named' and t.key = c.symbol
                          and t.n > 0) group by space
  ) as parts group by space, kind, key;
grant select on counted to comity_app;

-- An activity is marked in its text, which both sides agree on: each revision stands behind the wall of its own marking,
-- and what lists read of the activity behind that of the revision that they read.
create function walled_by_revision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, wall_of(new.space, coalesce(new.canonical::jsonb->>'marking', 'unclassified'), null, '{}'));
  return new;
end $$;
create function walled_by_own_marking() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := wall_of(new.space, new.marking, null, '{}');
  update sight set wall = new.wall where space = new.space and kind = 'activity' and record = new.id;
  return new;
end $$;
create function walled_by_activity() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (select a.wall from activity a where a.space = new.space and a.id = new.activity));
  return new;
end $$;
create trigger walled before insert on revision for each row execute function walled_by_revision();
create trigger walled before insert or update of marking on activity
  for each row execute function walled_by_own_marking();
create trigger walled before insert on activity_area for each row execute function walled_by_activity();
revoke all on function walled_by_revision(), walled_by_own_marking(), walled_by_activity() from public;

-- What already stands keeps to its marking from now on.
insert into wall (space, id, level, falls_on, audience)
  select distinct space, md5(jsonb_build_array(space, marking, null::date, '{}'::text[])::text), marking, null::date, '{}'::text[]
    from activity where marking <> 'unclassified' on conflict do nothing;
insert into wall (space, id, level, falls_on, audience)
  select distinct r.space, md5(jsonb_build_array(r.space, r.canonical::jsonb->>'marking', null::date, '{}'::text[])::text),
         r.canonical::jsonb->>'marking', null::date, '{}'::text[]
    from revision r where r.canonical::jsonb->>'marking' <> 'unclassified' on conflict do nothing;
update activity set wall = md5(jsonb_build_array(space, marking, null::date, '{}'::text[])::text)
 where marking <> 'unclassified';
update activity_area t set wall = a.wall from activity a where a.space = t.space and a.id = t.activity and a.wall is not null;
update revision r set wall = md5(jsonb_build_array(r.space, r.canonical::jsonb->>'marking', null::date, '{}'::text[])::text)
 where r.canonical::jsonb->>'marking' <> 'unclassified';
