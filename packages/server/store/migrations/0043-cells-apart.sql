-- Acts on one cell of a biennium count in different rows, as they do on the biennium: each waited for the one before to be
-- kept, and more so the longer it went on. Whoever reads sums them, which `cells_of` leaves to its callers already.
alter table activity_cell add column slot smallint not null default 0;
alter table activity_cell drop constraint activity_cell_pkey;
alter table activity_cell add primary key (space, biennium, area, lead_first, lead_second, due, slot);

create or replace function counted_cells() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own smallint := pg_backend_pid() % 16;
begin
  if tg_op = 'INSERT' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), own, count(*) from added
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), own, -count(*) from taken
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  else
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, area, lead_first, lead_second, due_of(is_open, last_day), own, sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) as a
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 having sum(by) <> 0
       order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
-- The same of activities, each once.
create or replace function counted_pairs() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own smallint := pg_backend_pid() % 16;
begin
  if tg_op = 'INSERT' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), own, count(*) from added
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  elsif tg_op = 'DELETE' then
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), own, -count(*) from taken
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  else
    insert into activity_cell as c (space, biennium, area, lead_first, lead_second, due, slot, n)
      select space, biennium, '*', lead_first, lead_second, due_of(is_open, last_day), own, sum(by) from (
        select a.*, 1 as by from added a union all select a.*, -1 from taken a) as a
       where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6 having sum(by) <> 0
       order by 1, 2, 3, 4, 5, 6
    on conflict (space, biennium, area, lead_first, lead_second, due, slot) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
