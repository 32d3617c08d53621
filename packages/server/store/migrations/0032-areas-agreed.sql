-- Areas that a side proposes are accepted or declined by the other, in words. Ideas that are noted in an area become
-- activities.

-- Nothing has written here yet: a proposal tells from now on when it was made, and what was said of it.
alter table proposed_area
  add column at timestamptz not null,
  add column decided_at timestamptz,
  add column words text;
alter table proposed_area drop constraint proposed_area_state_check;
alter table proposed_area
  add constraint proposed_area_state_check check (state in ('offered', 'agreed', 'declined', 'withdrawn'));
drop index proposed_area_once;
create unique index proposed_area_once on proposed_area (space, code) where state in ('offered', 'agreed');

-- What somebody would like the two organizations to do, and where that was said; `activity` is what it has become.
create table idea (
  space text not null references space,
  id uuid not null unique,
  area text not null,
  title text not null,
  words text,
  source text,
  side text not null,
  said_by text not null,
  at timestamptz not null,
  activity uuid,
  withdrawn_at timestamptz,
  primary key (space, id),
  foreign key (space, area) references area,
  foreign key (space, activity) references activity
);
create index idea_of_area on idea (space, area, at, id) where withdrawn_at is null;

alter table idea enable row level security;
create policy seen on idea for select using (space = any ((select whole())::text[]));
create policy added on idea for insert with check (space = any ((select keeps())::text[]));
create policy changed on idea for update using (space = any ((select keeps())::text[]));
grant select, insert, update on idea to comity_app;
