-- What the views of a matrix are drawn from, areas that are proposed, facts that no text here names, and views that a
-- post keeps.

-- The two leads as the space orders its sides, the last day of the period, and whether anything is still to be done:
-- beside each area too, so that areas by pairs of bodies are counted from one index.
alter table activity
  add column situations text[] not null default '{}',
  add column lead_first text not null default '',
  add column lead_second text not null default '',
  add column last_day text,
  add column is_open boolean not null default true;
alter table activity_area
  add column lead_first text not null default '',
  add column lead_second text not null default '',
  add column last_day text,
  add column is_open boolean not null default true;

update activity a set
  lead_first = coalesce(a.leads->>(s.sides->0->>'id'), ''),
  lead_second = coalesce(a.leads->>(s.sides->1->>'id'), ''),
  last_day = coalesce(case length(coalesce(a.date_to, a.date_from))
    when 4 then coalesce(a.date_to, a.date_from) || '-12-31'
    when 7 then coalesce(a.date_to, a.date_from) || '-31'
    else coalesce(a.date_to, a.date_from) end,
    (select b.year_to || '-12-31' from biennium b where b.space = a.space and b.id = a.biennium)),
  is_open = a.is_agreed and not exists (select from activity_status t
      where t.space = a.space and t.activity = a.id and t.status = 'dropped')
    and (select count(*) from activity_status t
      where t.space = a.space and t.activity = a.id and t.status = 'done') < jsonb_array_length(s.sides)
  from space s where s.id = a.space;
update activity_area t set lead_first = a.lead_first, lead_second = a.lead_second, last_day = a.last_day,
  is_open = a.is_open from activity a where a.space = t.space and a.id = t.activity;

create index activity_cells on activity_area (space, biennium, area, lead_first, lead_second, is_open, last_day);
create index activity_by_first on activity (space, biennium, lead_first, title, id);
create index activity_by_second on activity (space, biennium, lead_second, title, id);
create index activity_with_situation on activity (space, biennium, title, id) where situations <> '{}';

alter table joint_record drop constraint joint_record_kind_check;
alter table joint_record add constraint joint_record_kind_check check (kind in ('activity', 'area'));

-- An area that a side proposes; when the other accepts it stands among the areas of the cooperation.
create table proposed_area (
  space text not null,
  id uuid not null unique,
  code text not null,
  names jsonb not null,
  why text,
  rev text not null,
  side text not null,
  state text not null check (state in ('offered', 'agreed', 'withdrawn')),
  primary key (space, id),
  foreign key (space, id) references joint_record
);
create unique index proposed_area_once on proposed_area (space, code) where state <> 'withdrawn';

-- Agreements and meetings that are known from elsewhere than a text held here, each with where it is known from.
create table noted (
  space text not null references space,
  id uuid not null unique,
  kind text not null check (kind in ('agreement', 'meeting')),
  day text not null,
  facts jsonb not null,
  source text not null,
  primary key (space, id)
);
create index noted_by_day on noted (space, kind, day, id);

create table saved_view (
  space text not null references space,
  id uuid not null unique,
  actor text not null references actor,
  name text not null,
  query text not null,
  at timestamptz not null,
  primary key (space, id)
);
create index saved_view_of on saved_view (space, actor, name);

do $$
declare
  walled text;
begin
  foreach walled in array array['proposed_area', 'noted']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('create policy seen on %I for select using (space = any ((select whole())::text[]))', walled);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', walled);
    execute format('grant select, insert on %I to comity_app', walled);
  end loop;
  create policy changed on proposed_area for update using (space = any ((select keeps())::text[]));
  grant update on proposed_area to comity_app;
  alter table saved_view enable row level security;
  create policy own on saved_view using (actor = entered() and space = any ((select sees())::text[]))
    with check (actor = entered() and space = any ((select keeps())::text[]));
  grant select, insert, update, delete on saved_view to comity_app;
end $$;
