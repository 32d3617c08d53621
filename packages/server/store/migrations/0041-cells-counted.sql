-- How many activities stand in each area, and in all, by the pair of bodies that leads them and by the day until which
-- they are open, counted as they are written: areas by bodies, and totals of lists, cost the same with a thousand as with
-- a hundred thousand. What stands behind a wall is not among them; whoever sees behind one counts that beside it.
create table activity_cell (
  space text not null references space,
  biennium uuid not null,
  -- '*' counts each activity once, whatever its areas are.
  area text not null,
  lead_first text not null,
  lead_second text not null,
  -- The last day of those that are open; empty for those that are not, or that have none.
  due text not null,
  n integer not null,
  primary key (space, biennium, area, lead_first, lead_second, due)
);

create function due_of(is_open boolean, last_day text) returns text language sql immutable as
  $$ select case when is_open then coalesce(last_day, '') else '' end $$;

-- As `counted_activities`: once for each statement, only what changes, always in one order.
create function counted_cells() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), count(*) from added
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), -count(*) from taken
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  else
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) as a
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 having sum(by) <> 0
       order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
-- The same of activities, each once.
create function counted_pairs() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), count(*) from added
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), -count(*) from taken
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  else
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) as a
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 having sum(by) <> 0
       order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
create trigger paired_added after insert on activity referencing new table as added
  for each statement execute function counted_pairs();
create trigger paired_changed after update on activity referencing old table as taken new table as added
  for each statement execute function counted_pairs();
create trigger paired_taken after delete on activity referencing old table as taken
  for each statement execute function counted_pairs();

create trigger counted_added after insert on activity_area referencing new table as added
  for each statement execute function counted_cells();
create trigger counted_changed after update on activity_area referencing old table as taken new table as added
  for each statement execute function counted_cells();
create trigger counted_taken after delete on activity_area referencing old table as taken
  for each statement execute function counted_cells();
revoke all on function counted_cells(), counted_pairs() from public;

insert into activity_cell (space, biennium, area, lead_first, lead_second, due, n)
  select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), count(*) from activity_area
   where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6
  union all
  select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), count(*) from activity
   where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6;
create index activity_area_walled on activity_area (space, biennium) where wall is not null;

alter table activity_cell enable row level security;
create policy seen on activity_cell for select using (space = any ((select whole())::text[]));
grant select on activity_cell to comity_app;

-- What was counted, what stands behind walls that the actor sees behind, and of a space that it does not see whole what
-- it was given.
create function cells_of(of_space text, of_biennium uuid)
returns table (area text, lead_first text, lead_second text, due text, n bigint)
language sql stable as $$
  select c.area, c.lead_first, c.lead_second, c.due, c.n::bigint from activity_cell c
   where c.space = of_space and c.biennium = of_biennium
  union all
  select '*', a.lead_first, a.lead_second, due_of(a.is_open, a.last_day), count(*) from activity a
   where a.space = of_space and a.biennium = of_biennium and a.wall is not null group by 2, 3, 4
  union all
  select '*', a.lead_first, a.lead_second, due_of(a.is_open, a.last_day), count(*) from activity a
   where a.space = of_space and a.biennium = of_biennium and a.wall is null and not of_space = any (whole())
   group by 2, 3, 4
  union all
  select t.area, t.lead_first, t.lead_second, due_of(t.is_open, t.last_day), count(*) from activity_area t
   where t.space = of_space and t.biennium = of_biennium and t.wall is not null group by 1, 2, 3, 4
  union all
  select t.area, t.lead_first, t.lead_second, due_of(t.is_open, t.last_day), count(*) from activity_area t
   where t.space = of_space and t.biennium = of_biennium and t.wall is null and not of_space = any (whole())
   group by 1, 2, 3, 4
$$;

-- Lists of a body and of an area are turned along an index that has their titles; nothing is counted from rows any more.
alter table activity_body add column title text not null default '';
update activity_body b set title = a.title from activity a where a.space = b.space and a.id = b.activity;
drop index activity_body_by_biennium;
create index activity_body_by_title on activity_body (space, biennium, party, title, activity) include (wall);
drop index activity_area_by_biennium;
create index activity_area_by_title on activity_area (space, biennium, area, title, activity) include (wall);
drop index activity_cells;
create index activity_cells on activity_area (space, biennium, area, lead_first, lead_second, title, activity);
create index activity_due on activity (space, biennium, last_day) where is_open;

-- Acts of one biennium count in different rows, so that none waits for another to be kept.
alter table activity_count add column slot smallint not null default 0;
alter table activity_count drop constraint activity_count_pkey;
alter table activity_count add primary key (space, biennium, state, slot);
create or replace function counted_activities() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own smallint := pg_backend_pid() % 16;
begin
  if tg_op = 'INSERT' then
    insert into activity_count as c (space, biennium, state, slot, n)
      select a.space, a.biennium, state, own, count(*) from added a, unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where a.wall is null and a.biennium is not null group by 1, 2, 3 order by 1, 2, 3
    on conflict (space, biennium, state, slot) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_count as c (space, biennium, state, slot, n)
      select a.space, a.biennium, state, own, -count(*) from taken a, unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where a.wall is null and a.biennium is not null group by 1, 2, 3 order by 1, 2, 3
    on conflict (space, biennium, state, slot) do update set n = c.n + excluded.n;
  else
    insert into activity_count as c (space, biennium, state, slot, n)
      select space, biennium, state, own, sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) a,
        unnest(states_of(a.is_agreed, a.is_offered, a.crossed)) state
       where wall is null and biennium is not null group by 1, 2, 3 having sum(by) <> 0 order by 1, 2, 3
    on conflict (space, biennium, state, slot) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
