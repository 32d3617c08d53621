-- The areas of an activity, a row for each, so that a list narrowed by area is found and counted by an index that
-- row-level security lets it use.
create table activity_area (
  space text not null,
  area text not null,
  biennium uuid,
  activity uuid not null,
  primary key (space, area, activity),
  foreign key (space, activity) references activity
);
insert into activity_area select a.space, area, a.biennium, a.id from activity a, unnest(a.areas) as area;
create index activity_area_by_biennium on activity_area (space, biennium, area, activity);
create index activity_area_of on activity_area (space, activity);
alter table activity_area enable row level security;
create policy seen on activity_area for select using (space = any ((select sees())::text[]));
create policy added on activity_area for insert with check (space = any ((select keeps())::text[]));
create policy dropped on activity_area for delete using (space = any ((select keeps())::text[]));
grant select, insert, delete on activity_area to comity_app;
