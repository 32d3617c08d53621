-- A sheet that somebody brought back: its tables as they were read, which of their columns was taken for what, and how
-- its rows stand beside the record. It is held for two days, for its author alone; the record is not touched by it.
create table sheet_comparison (
  space text not null references space,
  id uuid not null unique,
  biennium uuid not null,
  actor text not null references actor,
  -- The side that its author spoke for, which would propose its rows.
  side text not null,
  name text not null,
  -- As JSON: what was read where its columns have to be named, how it was taken, and each row compared.
  tables text not null,
  taken text,
  compared text not null,
  -- The numbers of the rows that were proposed.
  applied integer[] not null default '{}',
  received_at timestamptz not null,
  expires_at timestamptz not null default now() + interval '2 days',
  primary key (space, id),
  foreign key (space, biennium) references biennium
);
create index sheet_comparison_by_expiry on sheet_comparison (expires_at);
create index sheet_comparison_by_actor on sheet_comparison (actor, received_at);
alter table sheet_comparison enable row level security;
create policy own on sheet_comparison for select using (
  actor = (select entered()) and space = any ((select keeps())::text[]) and expires_at > now());
create policy added on sheet_comparison for insert with check (
  actor = (select entered()) and space = any ((select keeps())::text[]));
create policy changed on sheet_comparison for update using (
  actor = (select entered()) and space = any ((select keeps())::text[]));
create policy dropped on sheet_comparison for delete using (actor = (select entered()));
grant select, insert, update, delete on sheet_comparison to comity_app;

-- What the columns of somebody's own kind of sheet were named once, for all of the same side.
create table sheet_template (
  space text not null references space,
  side text not null,
  -- The heads as they are compared, one to a line.
  heads text not null,
  columns jsonb not null,
  at timestamptz not null,
  primary key (space, side, heads)
);
alter table sheet_template enable row level security;
create policy seen on sheet_template for select using (space = any ((select keeps())::text[]));
create policy added on sheet_template for insert with check (space = any ((select keeps())::text[]));
create policy changed on sheet_template for update using (space = any ((select keeps())::text[]));
grant select, insert, update on sheet_template to comity_app;

create or replace function sweep_expired() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from upload where expires_at <= now();
  delete from given_answer where expires_at <= now();
  delete from sheet_comparison where expires_at <= now();
$$;
