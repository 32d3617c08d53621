-- What persons answer for: a value that was read is confirmed, corrected or rejected, and what no program read is added.
-- `reading` keeps what the program had read where a person set it right; it is null where that stands, and where a
-- person added the value. `reason` is what the person gave for the last word said.

-- What a body undertakes to do in a paragraph that mandates nothing. A person alone finds it.
create table undertaking (
  space text not null,
  id uuid not null unique,
  instrument uuid not null,
  expression uuid not null,
  ordinal integer not null,
  provision text not null,
  who text,
  parties text[] not null,
  action text not null,
  place jsonb not null,
  state text not null,
  judged_at timestamptz,
  judged_by text,
  listed boolean not null default true,
  primary key (space, id),
  foreign key (space, expression) references expression
);
create index undertaking_by_text on undertaking (space, expression, ordinal);
alter table undertaking enable row level security;
create policy seen on undertaking for select using (space = any ((select sees())::text[]));
create policy added on undertaking for insert with check (space = any ((select keeps())::text[]));
create policy changed on undertaking for update using (space = any ((select keeps())::text[]));
grant select, insert, update on undertaking to comity_app;

do $$
declare
  judged text;
begin
  foreach judged in array array['citation', 'mandate', 'event', 'agreement', 'mention', 'undertaking']
  loop
    execute format('alter table %I add column reading jsonb, add column reason text', judged);
    execute format($check$alter table %I add constraint %I check
      (state in ('read', 'confirmed', 'corrected', 'rejected', 'added'))$check$, judged, judged || '_state');
  end loop;
end $$;

-- What waits for somebody to answer for it, text by text.
create index mandate_waiting on mandate (space, instrument) where state = 'read' and listed;

-- A corrected mandate names other bodies and touches on other areas.
do $$
declare
  named text;
begin
  foreach named in array array['mandate_body', 'mandate_addressee', 'mandate_area']
  loop
    execute format('create policy dropped on %I for delete using (space = any ((select keeps())::text[]))', named);
    execute format('grant delete on %I to comity_app', named);
  end loop;
end $$;
