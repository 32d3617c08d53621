-- How many activities stand in two years, in all and by their state, counted as they are written: a page of the matrix
-- costs the same with a thousand as with a hundred thousand. What stands behind a wall is not among them; whoever sees
-- behind one counts that beside it.
create table activity_count (
  space text not null references space,
  biennium uuid not null,
  state text not null check (state in ('all', 'agreed', 'offered', 'crossed')),
  n integer not null,
  primary key (space, biennium, state)
);

alter table activity add column is_offered boolean generated always as (offered <> '{}') stored;
create index activity_offered on activity (space, biennium, title, id) where is_offered;
create index activity_crossed on activity (space, biennium, title, id) where crossed;
create index activity_open on activity (space, biennium, title, id, last_day) where is_open;
-- The areas by bodies are counted from the index alone, with what the rule of the rows asks for.
drop index activity_cells;
create index activity_cells on activity_area (space, biennium, area, lead_first, lead_second, is_open, last_day)
  include (wall, activity);
create index activity_walled on activity (space, biennium) where wall is not null;

-- Each area of an activity with its place among the areas and the activity's title, and a row without an area where it
-- names none: a list that is grouped by area is turned along one index.
alter table activity_area add column place text not null default '';
alter table activity_area add column title text not null default '';
update activity_area t set title = a.title, place = lpad(o.ordinal::text, 6, '0') || ' ' || t.area
  from activity a, area o where a.space = t.space and a.id = t.activity and o.space = t.space and o.id = t.area;
insert into activity_area (space, area, biennium, activity, lead_first, lead_second, last_day, is_open, place, title, wall)
  select space, '', biennium, id, lead_first, lead_second, last_day, is_open, '~ ', title, wall
    from activity where areas = '{}';
create index activity_in_place on activity_area (space, biennium, place, title, activity);
create index activity_by_month on activity (space, biennium, (coalesce(left(date_from, 7), '')), title, id);

-- The bodies of an activity, a row for each that leads it or contributes, as the areas have one.
create table activity_body (
  space text not null,
  party text not null,
  biennium uuid,
  activity uuid not null,
  wall text,
  primary key (space, party, activity),
  foreign key (space, activity) references activity
);
create index activity_body_by_biennium on activity_body (space, biennium, party, activity);
create index activity_body_of on activity_body (space, activity);
insert into activity_body (space, party, biennium, activity, wall)
  select distinct a.space, body, a.biennium, a.id, a.wall
    from activity a, lateral (select unnest(a.contributors) union select value from jsonb_each_text(a.leads)) as b (body)
   where body is not null;
create trigger walled before insert on activity_body for each row execute function walled_by_activity();

create function states_of(is_agreed boolean, is_offered boolean, crossed boolean) returns text[]
language sql immutable as $$
  select array_remove(array['all', case when is_agreed then 'agreed' end, case when is_offered then 'offered' end,
    case when crossed then 'crossed' end], null)
$$;

-- Once for each statement, however many activities it writes; only what changes is written, always in one order, so
-- that acts on different records wait for each other as shortly as can be and never lock.
create function counted_activities() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into activity_count as c (space, biennium, state, n)
      select a.space, a.biennium, state, count(*) from added a, unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where a.wall is null and a.biennium is not null group by 1, 2, 3 order by 1, 2, 3
    on conflict (space, biennium, state) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_count as c (space, biennium, state, n)
      select a.space, a.biennium, state, -count(*) from taken a, unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where a.wall is null and a.biennium is not null group by 1, 2, 3 order by 1, 2, 3
    on conflict (space, biennium, state) do update set n = c.n + excluded.n;
  else
    insert into activity_count as c (space, biennium, state, n)
      select space, biennium, state, sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) a,
        unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where wall is null and biennium is not null group by 1, 2, 3 having sum(by) <> 0 order by 1, 2, 3
    on conflict (space, biennium, state) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
create trigger counted_added after insert on activity referencing new table as added
  for each statement execute function counted_activities();
create trigger counted_changed after update on activity referencing old table as taken new table as added
  for each statement execute function counted_activities();
create trigger counted_taken after delete on activity referencing old table as taken
  for each statement execute function counted_activities();

insert into activity_count (space, biennium, state, n)
  select space, biennium, state, count(*) from activity a, unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) as state
   where a.wall is null and a.biennium is not null group by space, biennium, state;

alter table activity_count enable row level security;
create policy seen on activity_count for select using (space = any ((select whole())::text[]));
grant select on activity_count to comity_app;
alter table activity_body enable row level security;
create policy seen on activity_body for select using (
  (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
  or activity = any ((select given())::uuid[]));
create policy added on activity_body for insert with check (space = any ((select keeps())::text[]));
create policy dropped on activity_body for delete using (space = any ((select keeps())::text[]));
grant select, insert, delete on activity_body to comity_app;
revoke all on function counted_activities() from public;
