-- The register: spaces, parties, texts with what was read in them, and the walls and the history around them.
-- Runs under the owner; the role comity_app stands already. Plain SQL for PostgreSQL 15 and later.

-- Who may be somebody. A session is kept by the hash of its token only.
create table actor (
  id text primary key,
  kind text not null check (kind in ('anonymous', 'installation', 'person', 'service')),
  rights_version integer not null default 1
);
insert into actor (id, kind) values ('anonymous', 'anonymous'), ('installation', 'installation');

create table session (
  token_hash bytea primary key check (length(token_hash) = 32),
  actor text not null references actor,
  rights_version integer not null,
  expires_at timestamptz not null
);

create table space (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  names jsonb not null,
  sides jsonb not null,
  open boolean not null default false,
  sample boolean not null default false,
  created_at timestamptz not null
);

-- Enters an actor for this transaction and tells who it is and what it may see and keep. Every connection that is
-- handed out has passed here first. A token that is not known, has run out or was given before the actor's rights
-- changed is refused.
create function enter(token_hash bytea)
returns table (actor text, kind text, sees text[], keeps text[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if token_hash is null then
    select a.id, a.kind into enter.actor, enter.kind from actor a where a.id = 'anonymous';
  else
    select a.id, a.kind into enter.actor, enter.kind
      from session s join actor a on a.id = s.actor
     where s.token_hash = enter.token_hash
       and s.expires_at > now()
       and s.rights_version = a.rights_version;
    if not found then
      raise exception 'the session is not known or has ended' using errcode = '28000';
    end if;
  end if;
  select coalesce(array_agg(s.id) filter (where s.open or enter.kind = 'installation'), '{}'),
         coalesce(array_agg(s.id) filter (where enter.kind = 'installation'), '{}')
    into enter.sees, enter.keeps from space s;
  perform set_config('comity.actor', enter.actor, true);
  perform set_config('comity.sees', array_to_string(enter.sees, ','), true);
  perform set_config('comity.keeps', array_to_string(enter.keeps, ','), true);
  return next;
end $$;

create function entered() returns text language sql stable as
  $$ select current_setting('comity.actor', true) $$;
create function sees() returns text[] language sql stable as
  $$ select string_to_array(current_setting('comity.sees', true), ',') $$;
create function keeps() returns text[] language sql stable as
  $$ select string_to_array(current_setting('comity.keeps', true), ',') $$;

-- A body of either family or a third party. Names are valid in time.
create table party (
  id text primary key,
  side text,
  kind text not null,
  parent text,
  seat text,
  source text,
  verified boolean not null default false,
  abbreviation text,
  name_en text not null,
  name_fr text,
  name_ar text,
  names jsonb not null
);
create index party_by_side on party (side, name_en, id);

-- A file as it came, kept by its hash.
create table original (
  space text not null references space,
  sha256 bytea not null check (length(sha256) = 32),
  name text not null,
  media_type text not null,
  bytes bytea not null,
  received_at timestamptz not null,
  primary key (space, sha256)
);

-- A text as a work: its expressions are its wordings in a language and a version.
create table instrument (
  space text not null references space,
  id uuid not null unique,
  kind text not null,
  symbol text,
  organ text,
  session text,
  agenda_item text,
  agenda_title text,
  date text,
  adopted text,
  distribution text,
  title text,
  sponsors jsonb not null,
  sponsors_on_behalf_of text,
  language text not null,
  expression uuid not null,
  counts jsonb not null,
  version integer not null,
  primary key (space, id)
);
create index instrument_by_date on instrument (space, date desc nulls last, id);
create index instrument_by_symbol on instrument (space, symbol);

create table expression (
  space text not null,
  id uuid not null unique,
  instrument uuid not null,
  language text not null,
  version integer not null,
  original bytea not null,
  source text not null,
  reader text not null,
  read_at timestamptz not null,
  findings jsonb not null,
  primary key (space, id),
  unique (space, original),
  unique (space, instrument, language, version),
  foreign key (space, instrument) references instrument,
  foreign key (space, original) references original
);

create table provision (
  space text not null,
  expression uuid not null,
  ordinal integer not null,
  id text not null,
  part text not null check (part in ('preamble', 'operative')),
  number text not null,
  words text not null,
  text text not null,
  children jsonb not null,
  place jsonb not null,
  primary key (space, expression, ordinal),
  unique (space, expression, id),
  foreign key (space, expression) references expression
);

create table heading (
  space text not null,
  expression uuid not null,
  ordinal integer not null,
  text text not null,
  before text,
  place jsonb not null,
  primary key (space, expression, ordinal),
  foreign key (space, expression) references expression
);

create table note (
  space text not null,
  expression uuid not null,
  ordinal integer not null,
  marker text not null,
  text text not null,
  provision text,
  place jsonb not null,
  primary key (space, expression, ordinal),
  foreign key (space, expression) references expression
);

-- What a program read in a provision. `state` says whether a person has answered for it.
create table citation (
  space text not null,
  id uuid not null,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  symbol text not null,
  text text not null,
  date text,
  note text,
  place jsonb not null,
  state text not null default 'read',
  judged_at timestamptz,
  judged_by text,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index citation_by_text on citation (space, expression, ordinal);
create index citation_by_symbol on citation (space, symbol);

create table mandate (
  space text not null,
  id uuid not null unique,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  verb text not null,
  action text not null,
  due jsonb,
  due_from date,
  due_to date,
  due_rule text,
  recurs text,
  report boolean not null,
  areas text[] not null,
  place jsonb not null,
  state text not null default 'read',
  judged_at timestamptz,
  judged_by text,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index mandate_by_text on mandate (space, expression desc, ordinal);

-- Whom a mandate's words name: those who are to act, and with whom.
create table mandate_body (
  space text not null,
  mandate uuid not null,
  ordinal integer not null,
  role text not null check (role in ('addressee', 'with')),
  text text not null,
  parties text[] not null,
  place jsonb not null,
  primary key (space, mandate, ordinal),
  foreign key (space, mandate) references mandate
);

create table event (
  space text not null,
  id uuid not null,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  what text not null,
  venue text,
  date_from text not null,
  date_to text not null,
  host text,
  place jsonb not null,
  state text not null default 'read',
  judged_at timestamptz,
  judged_by text,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index event_by_text on event (space, expression, ordinal);

create table agreement (
  space text not null,
  id uuid not null,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  what text not null,
  parties jsonb not null,
  signed text,
  promises text,
  place jsonb not null,
  state text not null default 'read',
  judged_at timestamptz,
  judged_by text,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index agreement_by_text on agreement (space, expression, ordinal);

-- Areas, situations and bodies as the words name them.
create table mention (
  space text not null,
  id uuid not null,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  kind text not null check (kind in ('area', 'situation', 'party')),
  text text not null,
  party text,
  place jsonb not null,
  state text not null default 'read',
  judged_at timestamptz,
  judged_by text,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index mention_by_text on mention (space, expression, ordinal);

-- The priority areas of a cooperation.
create table area (
  space text not null references space,
  id text not null,
  ordinal integer not null,
  names jsonb not null,
  source text,
  primary key (space, id)
);

-- The history of each record is a chain over salted digests: a body can be erased and the chain still holds.
create table history (
  space text not null,
  kind text not null,
  record text not null,
  seq integer not null,
  act text not null,
  actor text not null,
  at timestamptz not null,
  body text,
  salt bytea,
  body_digest bytea not null check (length(body_digest) = 32),
  previous bytea not null check (length(previous) = 32),
  digest bytea not null check (length(digest) = 32),
  primary key (space, kind, record, seq)
);
create table history_head (
  space text not null references space,
  kind text not null,
  record text not null,
  size integer not null,
  digest bytea not null,
  primary key (space, kind, record)
);

-- The second wall. The first is the program's own rule; this one repeats it where the rows are.
alter table space enable row level security;
create policy seen on space for select using (id = any ((select sees())::text[]));
create policy founded on space for insert with check ((select entered()) = 'installation');
create policy kept on space for update using (id = any ((select keeps())::text[]));

alter table party enable row level security;
create policy seen on party for select using (true);
create policy kept on party for all using ((select entered()) = 'installation')
  with check ((select entered()) = 'installation');

do $$
declare
  walled text;
begin
  foreach walled in array array['original', 'instrument', 'expression', 'provision', 'heading', 'note', 'citation',
    'mandate', 'mandate_body', 'event', 'agreement', 'mention', 'area', 'history', 'history_head']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('create policy seen on %I for select using (space = any ((select sees())::text[]))', walled);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', walled);
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', walled);
    execute format('grant select, insert on %I to comity_app', walled);
  end loop;
end $$;

revoke all on function enter(bytea) from public;
grant execute on function enter(bytea), entered(), sees(), keeps() to comity_app;
grant select, insert on space to comity_app;
grant select, insert, update on party to comity_app;
grant update on instrument, citation, mandate, event, agreement, mention, area, history_head to comity_app;
