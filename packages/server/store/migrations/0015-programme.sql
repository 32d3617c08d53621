-- The joint programme: records of which two sides are accountable, kept as whole revisions. What lists read is a
-- projection of the agreed revision, or of an offer where nothing is agreed yet.

create table biennium (
  space text not null references space,
  id uuid not null unique,
  year_from integer not null check (year_from between 1945 and 2200),
  year_to integer not null check (year_to between year_from and year_from + 5),
  adopted_at timestamptz,
  meeting text,
  primary key (space, id),
  unique (space, year_from, year_to)
);

create table joint_record (
  space text not null references space,
  id uuid not null unique,
  kind text not null check (kind in ('activity')),
  -- The agreed head; null until a revision is sealed.
  agreed text,
  primary key (space, id)
);

-- Salt and canonical text lie beside the digest, so that both can be erased and the chain still holds.
create table revision (
  space text not null,
  rev text not null,
  record uuid not null,
  side text not null,
  parent text,
  salt bytea,
  canonical text,
  actor text not null,
  at timestamptz not null,
  ordinal integer not null,
  primary key (space, rev),
  unique (space, record, ordinal),
  foreign key (space, record) references joint_record
);

-- The last propose, accept or withdraw of each side.
create table stance (
  space text not null,
  record uuid not null,
  side text not null,
  act text not null check (act in ('propose', 'accept', 'withdraw')),
  rev text,
  parent text,
  at timestamptz not null,
  primary key (space, record, side),
  foreign key (space, record) references joint_record
);

-- One successor of each agreed revision, and one first; a fork cannot be stored.
create table seal (
  space text not null,
  record uuid not null,
  parent text not null default '',
  rev text not null,
  at timestamptz not null,
  primary key (space, record, parent),
  foreign key (space, rev) references revision,
  foreign key (space, record) references joint_record
);

create table activity (
  space text not null,
  id uuid not null unique,
  is_agreed boolean not null,
  crossed boolean not null,
  offered text[] not null,
  title text not null,
  areas text[] not null,
  biennium uuid,
  leads jsonb not null,
  contributors text[] not null,
  date_from text,
  date_to text,
  place text,
  marking text not null,
  primary key (space, id),
  foreign key (space, id) references joint_record,
  foreign key (space, biennium) references biennium
);
create index activity_by_title on activity (space, biennium, title, id);
create index activity_by_date on activity (space, biennium, (coalesce(date_from, '')), id);

create table activity_status (
  space text not null,
  activity uuid not null,
  side text not null,
  status text not null check (status in ('not begun', 'under way', 'done', 'delayed', 'dropped')),
  at timestamptz not null,
  primary key (space, activity, side),
  foreign key (space, activity) references activity
);

-- What was adopted for a biennium, frozen as it was agreed then; and what was carried into the next.
create table adopted (
  space text not null,
  biennium uuid not null,
  activity uuid not null,
  rev text not null,
  carried_to uuid,
  primary key (space, biennium, activity),
  foreign key (space, biennium) references biennium,
  foreign key (space, rev) references revision
);

do $$
declare
  walled text;
begin
  foreach walled in array array['biennium', 'joint_record', 'revision', 'stance', 'seal', 'activity', 'activity_status',
    'adopted']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('create policy seen on %I for select using (space = any ((select sees())::text[]))', walled);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', walled);
    execute format('grant select, insert on %I to comity_app', walled);
  end loop;
  -- A revision and a seal are said once and never otherwise.
  foreach walled in array array['biennium', 'joint_record', 'stance', 'activity', 'activity_status', 'adopted']
  loop
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', walled);
    execute format('grant update on %I to comity_app', walled);
  end loop;
end $$;
