-- Markings on every record (the levels of ST/SGB/2007/6): letters, comments, files, agreements and meetings stand behind
-- the wall of their marking, as texts, activities and what is said of a mandate do. What is said or filed about a record
-- stands behind the record's wall as well as behind its own.

-- An agreement or a meeting is named by a code of its own, which is no uuid.
drop policy seen on marking;
alter table marking alter column record type text using record::text;
alter table marking drop constraint marking_kind_check;
alter table marking add constraint marking_kind_check check (kind in ('instrument', 'mandate', 'activity', 'letter',
  'comment', 'attachment', 'agreement', 'meeting'));

create or replace function see_on(day date) returns table (spaces jsonb, walls jsonb, given jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_kind text;
  held jsonb;
begin
  select a.kind into own_kind from actor a where a.id = entered();
  select coalesce(jsonb_object_agg(p.space, p.posts), '{}') into held from (
    select p.space, jsonb_agg(jsonb_build_object('side', p.side, 'party', p.party, 'role', p.role)) as posts
      from post p
     where p.actor = entered() and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     group by p.space) as p;
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'open', s.open, 'seen',
           may_see(own_kind, coalesce(held->s.id, '[]'), s.open, 'unclassified', null, '{}', '[]', day))), '[]')
    into see_on.spaces from space s where s.id = any (sees());
  select coalesce(jsonb_agg(jsonb_build_object('space', w.space, 'id', w.id, 'level', w.level, 'fallsOn', w.falls_on,
           'audience', w.audience, 'open', s.open,
           'seen', may_see(own_kind, coalesce(held->w.space, '[]'), s.open, w.level, w.falls_on, w.audience, '[]', day))), '[]')
    into see_on.walls from wall w join space s on s.id = w.space where w.space = any (sees());
  see_on.given := '[]';
  if jsonb_path_exists(held, '$.*[*] ? (@.side == null)') then
    select coalesce(jsonb_agg(to_jsonb(one)), '[]') into see_on.given from (
      select g.space, g.record, s.open, g.sights, coalesce(m.level, a.marking, 'unclassified') as level,
             m.falls_on as "fallsOn", coalesce(m.audience, '{}') as audience, coalesce(m.wall, a.wall) as wall,
             may_see(own_kind, held->g.space, s.open, coalesce(m.level, a.marking, 'unclassified'), m.falls_on,
               coalesce(m.audience, '{}'), g.sights, day) as seen
        from (select i.space, i.kind, i.record,
                     jsonb_agg(jsonb_build_object('party', i.party, 'until', i.until)) as sights
                from sight i where held ? i.space group by i.space, i.kind, i.record) as g
        join space s on s.id = g.space
        left join marking m on m.space = g.space and m.kind = g.kind and m.record = g.record::text
        left join activity a on g.kind = 'activity' and a.space = g.space and a.id = g.record) as one;
  end if;
  perform set_config('comity.day', day::text, true);
  perform set_config('comity.whole', coalesce((select string_agg(s->>'id', ',')
    from jsonb_array_elements(see_on.spaces) as s where (s->>'seen')::boolean), ''), true);
  perform set_config('comity.walls', coalesce((select string_agg(w->>'id', ',')
    from jsonb_array_elements(see_on.walls) as w where (w->>'seen')::boolean), ''), true);
  perform see_given(coalesce((select array_agg((g->>'record')::uuid)
    from jsonb_array_elements(see_on.given) as g where (g->>'seen')::boolean), '{}'));
  return next;
end $$;

create or replace function walled_by_life() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (
    select m.wall from marking m where m.space = new.space and m.kind = 'mandate' and m.record = new.mandate::text));
  return new;
end $$;
create or replace function mandate_walls(of_space text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.record::uuid from marking m
   where m.space = of_space and m.kind = 'mandate' and m.wall is not null and not m.wall = any (walls())
$$;

-- Letters, comments and files: `own_wall` is that of the marking of the record itself. What is said of a mandate has a
-- wall, and the mandate none: what is said on the mandate by somebody behind it stands behind it too (`wall`).
alter table letter add column own_wall text;
alter table comment add column own_wall text, add column wall text;
alter table attachment add column own_wall text, add column wall text;
create index letter_walled on letter (space, own_wall) where own_wall is not null;

create function walled_by_subject() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.kind = 'mandate' then
    new.wall := coalesce(new.wall, (
      select m.wall from marking m
       where m.space = new.space and m.kind = 'mandate' and m.record = new.record and m.wall = any (walls())));
  end if;
  return new;
end $$;
create trigger walled before insert on comment for each row execute function walled_by_subject();
create trigger walled before insert on attachment for each row execute function walled_by_subject();

-- An agreement or a meeting is named in texts, and read there: its namings stand behind the walls of their texts, and
-- behind its own.
alter table agreement add column own_wall text;
alter table event add column own_wall text;
create index agreement_own_walled on agreement (space) where own_wall is not null;
create index event_own_walled on event (space) where own_wall is not null;

create function own_wall_of(in_space text, of_kind text, of_record text) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select m.wall from marking m where m.space = in_space and m.kind = of_kind and m.record = of_record
$$;
-- Which agreement it is is worked out from its words when the row is written.
create function walled_by_agreement() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update agreement a set own_wall = m.wall from added n join marking m
      on m.space = n.space and m.kind = 'agreement' and m.record = n.accord and m.wall is not null
   where a.space = n.space and a.id = n.id;
  return null;
end $$;
create function walled_by_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update event e set own_wall = m.wall from added n join marking m
      on m.space = n.space and m.kind = 'meeting' and m.record = n.meeting and m.wall is not null
   where e.space = n.space and e.id = n.id;
  return null;
end $$;
create trigger walled_itself after insert on agreement referencing new table as added
  for each statement execute function walled_by_agreement();
create trigger walled_itself after insert on event referencing new table as added
  for each statement execute function walled_by_meeting();
-- Afterwards, so that whoever sets right what was read is not told by an error that it names what they must not see.
create function walled_when_corrected() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'agreement' then
    update agreement set own_wall = own_wall_of(space, 'agreement', accord) where space = new.space and id = new.id;
  else
    update event set own_wall = own_wall_of(space, 'meeting', meeting) where space = new.space and id = new.id;
  end if;
  return null;
end $$;
create trigger walled_when_corrected after update of accord on agreement for each row
  when (old.accord is distinct from new.accord) execute function walled_when_corrected();
create trigger walled_when_corrected after update of meeting on event for each row
  when (old.meeting is distinct from new.meeting) execute function walled_when_corrected();

do $$
declare
  own text;
begin
  foreach own in array array['letter', 'comment', 'attachment', 'agreement', 'event']
  loop
    execute format($policy$create policy marked on %I as restrictive for select using (
      own_wall is null or own_wall = any ((select walls())::text[]))$policy$, own);
  end loop;
  foreach own in array array['comment', 'attachment']
  loop
    execute format($policy$create policy behind on %I as restrictive for select using (
      wall is null or wall = any ((select walls())::text[]))$policy$, own);
  end loop;
end $$;
alter policy seen on letter_about using (
  exists (select from letter l where l.space = letter_about.space and l.id = letter_about.letter));

-- What a letter, a comment or a file is marked is told to whom that is told.
create policy seen on marking for select using (
  (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
  or record = any ((select given())::text[]));
create policy said on marking as restrictive for select using (
  kind not in ('comment', 'attachment', 'letter') or said_seen(space, kind, record));

-- Puts a record behind the wall of its own marking, or, with null, before it.
create function wall_record(in_space text, of_kind text, of_record text, code text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not in_space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  case of_kind
    when 'letter' then update letter set own_wall = code where space = in_space and id = of_record::uuid;
    when 'comment' then update comment set own_wall = code where space = in_space and id = of_record::uuid;
    when 'attachment' then update attachment set own_wall = code where space = in_space and id = of_record::uuid;
    when 'agreement' then update agreement set own_wall = code where space = in_space and accord = of_record;
    when 'meeting' then update event set own_wall = code where space = in_space and meeting = of_record;
    else raise exception 'no record of this kind has a wall of its own: %', of_kind;
  end case;
end $$;

-- What a side has said on a mandate for itself follows what is said of the mandate behind its wall and out again.
create function wall_said(in_space text, of_mandate uuid, of_side text, before text, code text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not in_space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  update comment set wall = code where space = in_space and kind = 'mandate' and record = of_mandate::text
     and (wall = before or (wall is null and side = of_side));
  update attachment set wall = code where space = in_space and kind = 'mandate' and record = of_mandate::text
     and (wall = before or (wall is null and side = of_side));
end $$;

-- Lists show a wording no more, whatever of it whoever brings the next one may see.
create function list_no_more(in_space text, wording uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not in_space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  update citation set listed = false where space = in_space and expression = wording;
  update mandate set listed = false where space = in_space and expression = wording;
  update event set listed = false where space = in_space and expression = wording;
  update agreement set listed = false where space = in_space and expression = wording;
  update mention set listed = false where space = in_space and expression = wording;
  update undertaking set listed = false where space = in_space and expression = wording;
end $$;

-- The numbers of a side's letters run on, whoever of it may read them: a number alone says nothing of a letter.
create function letter_numbers(in_space text, of_side text, of_year integer) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select max(ordinal) from letter where space = in_space and side = of_side and year = of_year
     and in_space || ' ' || of_side = any (speaks_for())
$$;
create function is_letter_number(in_space text, of_side text, given_number text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select in_space || ' ' || of_side = any (speaks_for())
     and exists (select from letter where space = in_space and side = of_side and number = given_number)
$$;

-- The history of an agreement or a meeting that is marked stands beside that of what was read in a paragraph.
create or replace function history_seen(of_space text, of_kind text, of_record text) returns boolean
language plpgsql stable as $$
begin
  if not of_space = any (whole()) then
    return false;
  end if;
  return case of_kind
    when 'instrument' then exists (select from instrument where space = of_space and id = of_record::uuid)
    when 'mandate' then exists (select from mandate where space = of_space and id = of_record::uuid)
    when 'activity' then exists (select from activity where space = of_space and id = of_record::uuid)
    when 'citation' then exists (select from citation where space = of_space and id = of_record::uuid)
    when 'event' then exists (select from event where space = of_space and id = of_record::uuid)
    when 'meeting' then exists (select from event where space = of_space and meeting = of_record)
    when 'agreement' then exists (select from agreement where space = of_space
      and case when of_record ~ '-' then id = of_record::uuid else accord = of_record end)
    when 'undertaking' then exists (select from undertaking where space = of_space and id = of_record::uuid)
    when 'area' then exists (select from mention where space = of_space and id = of_record::uuid)
    when 'situation' then exists (select from mention where space = of_space and id = of_record::uuid)
    when 'former-name' then exists (select from mention where space = of_space and id = of_record::uuid)
    else true
  end;
end $$;

-- What stands behind a wall of its own is counted when it is asked for, as what stands behind that of its text.
create or replace view counted_before with (security_invoker = true) as
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
    select space, 'meeting named', meeting, count(distinct expression) from event
     where (wall is not null or own_wall is not null) and listed group by space, meeting union all
    select space, 'agreement named', accord, count(distinct expression) from agreement
     where (wall is not null or own_wall is not null) and listed group by space, accord union all
    select space, 'party named', party, count(distinct expression) from mention
     where wall is not null and listed and kind = 'party' and party is not null group by space, party union all
    select space, 'citation named', symbol, count(distinct expression) from citation
     where wall is not null and listed and state <> 'rejected' group by space, symbol union all
    -- Named behind a wall alone: what is named before one as well is counted already.
    select space, 'meeting', '', count(distinct meeting) from event e
     where (wall is not null or own_wall is not null) and listed
       and not exists (select from tally t where t.space = e.space and t.kind = 'meeting named' and t.key = e.meeting
                          and t.n > 0) group by space union all
    select space, 'agreement', '', count(distinct accord) from agreement a
     where (wall is not null or own_wall is not null) and listed
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

revoke all on function walled_by_subject(), own_wall_of(text, text, text), walled_by_agreement(), walled_by_meeting(),
  walled_when_corrected(), wall_record(text, text, text, text), wall_said(text, uuid, text, text, text),
  list_no_more(text, uuid), letter_numbers(text, text, integer), is_letter_number(text, text, text) from public;
grant execute on function wall_record(text, text, text, text), wall_said(text, uuid, text, text, text),
  list_no_more(text, uuid), letter_numbers(text, text, integer), is_letter_number(text, text, text) to comity_app;
