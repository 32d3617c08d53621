-- Markings as walls (ST/SGB/2007/6: unclassified, confidential, strictly confidential), and third parties that see what
-- they were given. `may_see` is the same rule as `maySee` of the program (identity/may-see.ts); a test compares the two
-- over everything that they can be asked. A record with a marking stands behind a wall: all records of a space with the
-- same level, day and audience behind the same one, so that who may see is decided once a transaction, not once a row.

create table wall (
  space text not null references space,
  id text not null,
  level text not null check (level in ('confidential', 'strictly confidential')),
  -- From this day on the level is the next lower one. Nothing has to run for it: the rule compares the day.
  falls_on date,
  -- Sides and bodies that it is for; all of both sides where it names none.
  audience text[] not null,
  primary key (space, id)
);

-- What a record is marked; one that has no row is unclassified. `side` owns the marking.
create table marking (
  space text not null references space,
  kind text not null check (kind in ('instrument', 'mandate', 'activity')),
  record uuid not null,
  side text not null,
  level text not null check (level in ('unclassified', 'confidential', 'strictly confidential')),
  falls_on date,
  audience text[] not null,
  wall text,
  -- A release of what is strictly confidential that one person has proposed and another has not yet confirmed.
  release jsonb,
  primary key (space, kind, record)
);

-- Records that a third party was given to see.
create table sight (
  space text not null references space,
  kind text not null check (kind in ('instrument', 'activity')),
  record uuid not null,
  party text not null,
  until date,
  given_at timestamptz not null,
  wall text,
  primary key (space, kind, record, party)
);
create index sight_by_party on sight (space, party);

create function level_on(level text, falls_on date, day date) returns text language sql immutable as $$
  select case when falls_on is null or day < falls_on then level
              when level = 'strictly confidential' then 'confidential' else 'unclassified' end
$$;

-- Whether somebody may see a record. `given`: the third parties that were given sight of it, each until when.
create function may_see(kind text, posts jsonb, open boolean, level text, falls_on date, audience text[], given jsonb,
  day date) returns boolean language sql immutable as $$
  select kind in ('installation', 'administrator')
      or (open and level_on(level, falls_on, day) = 'unclassified')
      or exists (
        select from jsonb_array_elements(posts) as post
         where case
           when post->>'side' is null then
             level_on(level, falls_on, day) <> 'strictly confidential' and exists (
               select from jsonb_array_elements(given) as one
                where one->>'party' = post->>'party' and coalesce((one->>'until')::date >= day, true))
           else level_on(level, falls_on, day) = 'unclassified' or (
             (audience = '{}' or post->>'side' = any (audience) or post->>'party' = any (audience))
             and (level_on(level, falls_on, day) = 'confidential' or post->>'role' in ('desk-officer', 'approver')))
         end)
$$;

-- What the entered actor sees without a marking (the whole spaces), behind which walls, and by sight alone.
create function whole() returns text[] language sql stable as
  $$ select string_to_array(current_setting('comity.whole', true), ',') $$;
create function walls() returns text[] language sql stable as
  $$ select string_to_array(current_setting('comity.walls', true), ',') $$;
create function given() returns uuid[] language sql stable as
  $$ select string_to_array(current_setting('comity.given', true), ',')::uuid[] $$;

-- Says what the entered actor may see on a day, after `enter`, in the same message; sees nothing of a record before.
create function see_on(day date) returns table (spaces jsonb, walls jsonb, given jsonb)
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
        left join marking m on m.space = g.space and m.kind = g.kind and m.record = g.record
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

-- Keeps what is seen by sight: each record with the wordings, mandates and answers that are parts of it.
create function see_given(records uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('comity.given', case when records = '{}' then '' else array_to_string(array(
    select unnest(records)
    union select e.id from expression e where e.instrument = any (records)
    union select m.id from mandate m where m.instrument = any (records)), ',') end, true);
end $$;

-- Takes away what the program's own rule does not let the actor see. Nothing can be added by it.
create function see_no_more_than(spaces text[], ids text[], records uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('comity.whole', array_to_string(array(
    select unnest(whole()) intersect select unnest(spaces)), ','), true);
  perform set_config('comity.walls', array_to_string(array(
    select unnest(walls()) intersect select unnest(ids)), ','), true);
  perform see_given(array(select unnest(given()) intersect select unnest(records)));
end $$;

-- The wall of a marking, made where no record stands behind it yet; null for what is unclassified. Whoever makes it sees
-- behind it from then on in the same transaction, where the rule lets them.
create function wall_of(in_space text, given_level text, given_falls date, given_audience text[]) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sorted text[] := array(select distinct one from unnest(given_audience) as one order by one);
  code text;
  sees_it boolean;
begin
  if not in_space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  if given_level = 'unclassified' then
    return null;
  end if;
  code := md5(jsonb_build_array(in_space, given_level, given_falls, sorted)::text);
  insert into wall (space, id, level, falls_on, audience)
    values (in_space, code, given_level, given_falls, sorted) on conflict do nothing;
  if not code = any (walls()) then
    select may_see(a.kind, coalesce((
             select jsonb_agg(jsonb_build_object('side', p.side, 'party', p.party, 'role', p.role)) from post p
              where p.actor = a.id and p.space = in_space
                and p.held_from <= now() and (p.held_to is null or p.held_to > now())), '[]'),
             s.open, given_level, given_falls, sorted, '[]', current_setting('comity.day')::date)
      into sees_it from actor a, space s where a.id = entered() and s.id = in_space;
    if sees_it then
      perform set_config('comity.walls', array_to_string(walls() || code, ','), true);
    end if;
  end if;
  return code;
end $$;

-- Every row that is a part of a text stands behind the wall that the text stands behind.
do $$
declare
  walled text;
begin
  foreach walled in array array['instrument', 'expression', 'original', 'provision', 'heading', 'note', 'citation',
    'mandate', 'mandate_body', 'mandate_addressee', 'mandate_area', 'event', 'agreement', 'mention', 'undertaking',
    'search_entry', 'activity', 'activity_area', 'revision']
  loop
    execute format('alter table %I add column wall text', walled);
  end loop;
end $$;
create index instrument_walled on instrument (space, wall) where wall is not null;

-- A part that comes with its wall keeps it, as one does that a backup puts back before its text.
create function walled_by_instrument() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (select i.wall from instrument i where i.space = new.space and i.id = new.instrument));
  return new;
end $$;
create function walled_by_expression() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (select e.wall from expression e where e.space = new.space and e.id = new.expression));
  return new;
end $$;
create function walled_by_mandate() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (select m.wall from mandate m where m.space = new.space and m.id = new.mandate));
  return new;
end $$;
do $$
declare
  part text;
begin
  foreach part in array array['expression', 'citation', 'mandate', 'event', 'agreement', 'mention', 'undertaking',
    'search_entry']
  loop
    execute format('create trigger walled before insert on %I for each row execute function walled_by_instrument()', part);
  end loop;
  foreach part in array array['provision', 'heading', 'note']
  loop
    execute format('create trigger walled before insert on %I for each row execute function walled_by_expression()', part);
  end loop;
  foreach part in array array['mandate_body', 'mandate_addressee', 'mandate_area']
  loop
    execute format('create trigger walled before insert on %I for each row execute function walled_by_mandate()', part);
  end loop;
end $$;
create trigger walled before insert or update of expression on original
  for each row execute function walled_by_expression();

-- Puts a text with all its parts behind a wall, or, with null, before every one.
create function wall_text(in_space text, text_id uuid, code text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not in_space = any (keeps()) then
    raise exception 'this actor keeps no record of the space' using errcode = '42501';
  end if;
  update instrument set wall = code where space = in_space and id = text_id;
  update expression set wall = code where space = in_space and instrument = text_id;
  update citation set wall = code where space = in_space and instrument = text_id;
  update mandate set wall = code where space = in_space and instrument = text_id;
  update event set wall = code where space = in_space and instrument = text_id;
  update agreement set wall = code where space = in_space and instrument = text_id;
  update mention set wall = code where space = in_space and instrument = text_id;
  update undertaking set wall = code where space = in_space and instrument = text_id;
  update search_entry set wall = code where space = in_space and instrument = text_id;
  update sight set wall = code where space = in_space and kind = 'instrument' and record = text_id;
  update original o set wall = code from expression e
   where e.space = in_space and e.instrument = text_id and o.space = in_space and o.expression = e.id;
  update provision p set wall = code from expression e
   where e.space = in_space and e.instrument = text_id and p.space = in_space and p.expression = e.id;
  update heading h set wall = code from expression e
   where e.space = in_space and e.instrument = text_id and h.space = in_space and h.expression = e.id;
  update note n set wall = code from expression e
   where e.space = in_space and e.instrument = text_id and n.space = in_space and n.expression = e.id;
  update mandate_body b set wall = code from mandate m
   where m.space = in_space and m.instrument = text_id and b.space = in_space and b.mandate = m.id;
  update mandate_addressee a set wall = code from mandate m
   where m.space = in_space and m.instrument = text_id and a.space = in_space and a.mandate = m.id;
  update mandate_area a set wall = code from mandate m
   where m.space = in_space and m.instrument = text_id and a.space = in_space and a.mandate = m.id;
end $$;

-- The second wall. A text's parts are seen where the text is; what was given is seen by its id.
do $$
declare
  part text[];
begin
  foreach part slice 1 in array array[
    ['instrument', 'id'], ['expression', 'instrument'], ['original', 'expression'], ['provision', 'expression'],
    ['heading', 'expression'], ['note', 'expression'], ['citation', 'instrument'], ['mandate', 'instrument'],
    ['mandate_body', 'mandate'], ['mandate_addressee', 'mandate'], ['mandate_area', 'mandate'], ['event', 'instrument'],
    ['agreement', 'instrument'], ['mention', 'instrument'], ['undertaking', 'instrument'], ['activity', 'id'],
    ['activity_area', 'activity']]
  loop
    execute format($policy$alter policy seen on %I using (
      (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
      or %I = any ((select given())::uuid[]))$policy$, part[1], part[2]);
  end loop;
  -- These say nothing of a record but that there is one, to whom the space is whole or the record was given.
  foreach part slice 1 in array array[['joint_record', 'id'], ['stance', 'record'], ['seal', 'record'],
    ['adopted', 'activity']]
  loop
    execute format($policy$alter policy seen on %I using (
      space = any ((select whole())::text[]) or %I = any ((select given())::uuid[]))$policy$, part[1], part[2]);
  end loop;
  foreach part slice 1 in array array[['biennium', ''], ['adoption', ''], ['post', ''], ['tally', '']]
  loop
    execute format('alter policy seen on %I using (space = any ((select whole())::text[]))', part[1]);
  end loop;
end $$;
-- A third party sees of an activity what stands behind the same wall as the activity: no offer that is marked higher.
alter policy seen on revision using (
  (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
  or (record = any ((select given())::uuid[]) and (wall is null or exists (
    select from activity a where a.space = revision.space and a.id = revision.record and a.wall = revision.wall))));
alter policy seen on activity_status using (
  exists (select from activity a where a.space = activity_status.space and a.id = activity_status.activity));

alter table wall enable row level security;
create policy seen on wall for select using (id = any ((select walls())::text[]));
grant select on wall to comity_app;

do $$
declare
  walled text;
begin
  foreach walled in array array['marking', 'sight']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format($policy$create policy seen on %I for select using (
      (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
      or record = any ((select given())::uuid[]))$policy$, walled);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', walled);
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', walled);
    execute format('create policy dropped on %I for delete using (space = any ((select keeps())::text[]))', walled);
    execute format('grant select, insert, update, delete on %I to comity_app', walled);
  end loop;
end $$;

-- The history of a record is seen where the record is, and by no third party.
create function history_seen(of_space text, of_kind text, of_record text) returns boolean
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
    when 'agreement' then exists (select from agreement where space = of_space and id = of_record::uuid)
    when 'undertaking' then exists (select from undertaking where space = of_space and id = of_record::uuid)
    when 'area' then exists (select from mention where space = of_space and id = of_record::uuid)
    when 'situation' then exists (select from mention where space = of_space and id = of_record::uuid)
    when 'former-name' then exists (select from mention where space = of_space and id = of_record::uuid)
    else true
  end;
end $$;
alter policy seen on history using (history_seen(space, kind, record));
alter policy seen on history_head using (history_seen(space, kind, record));

-- The search repeats the rule.
create or replace function search_find(query tsquery, in_space text, in_kind text, in_language text, year_from integer,
  year_to integer, preferred text, from_rank integer, page_size integer)
returns table (space text, instrument uuid, expression uuid, kind text, part text, language text, rank real,
  found bigint, looked bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with candidate as materialized (
    select s.space, s.instrument, s.expression, s.kind, s.part, s.language, s.year,
           ts_rank_cd(s.words, query, 1) * case s.kind when 'title' then 2 else 1 end as rank
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


-- A space that was just started is seen whole by whoever started it.
create or replace function start_space(wished text, names jsonb, sides jsonb, at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code text := wished;
  number integer := 1;
begin
  if entered() is distinct from 'installation' and not exists (select from starting_posts(sides)) then
    raise exception 'this actor acts for neither side of the cooperation' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('start_space'));
  while exists (select from space where id = code) loop
    number := number + 1;
    code := wished || '-' || number;
  end loop;
  insert into space (id, names, sides, open, sample, created_at)
    values (code, start_space.names, start_space.sides, false, false, start_space.at);
  insert into post (space, actor, side, party, role, areas, held_from)
    select distinct code, entered(), p.side, p.party, p.role, '{}'::text[], least(start_space.at, now())
      from starting_posts(start_space.sides) as p;
  perform set_config('comity.sees', array_to_string(sees() || code, ','), true);
  perform set_config('comity.keeps', array_to_string(keeps() || code, ','), true);
  perform set_config('comity.whole', array_to_string(whole() || code, ','), true);
  return code;
end $$;

revoke all on function see_on(date), see_given(uuid[]), see_no_more_than(text[], text[], uuid[]),
  wall_of(text, text, date, text[]), wall_text(text, uuid, text), walled_by_instrument(), walled_by_expression(),
  walled_by_mandate() from public;
grant execute on function see_on(date), see_no_more_than(text[], text[], uuid[]), wall_of(text, text, date, text[]),
  wall_text(text, uuid, text), whole(), walls(), given(), level_on(text, date, date), history_seen(text, text, text),
  may_see(text, jsonb, boolean, text, date, text[], jsonb, date) to comity_app;
