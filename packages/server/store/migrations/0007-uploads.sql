-- What is held for a while only: texts that somebody looks at before keeping them, and the answers that acts gave, so
-- that an act that is sent again gives the same answer and is done once. Both belong to the actor alone.

create table upload (
  space text not null references space,
  id uuid not null unique,
  actor text not null references actor,
  name text not null,
  sha256 bytea not null check (length(sha256) = 32),
  bytes bytea not null,
  -- What reading gave, and how the text would stand if it were kept, as JSON.
  reading text not null,
  preview text not null,
  received_at timestamptz not null,
  expires_at timestamptz not null default now() + interval '2 hours',
  primary key (space, id)
);
create index upload_by_expiry on upload (expires_at);
create index upload_by_actor on upload (actor, received_at);

create table given_answer (
  actor text not null references actor,
  key text not null check (length(key) between 1 and 255),
  -- Of the act's name and body: the same key with something else in it is a mistake.
  digest bytea not null check (length(digest) = 32),
  outcome text not null,
  expires_at timestamptz not null default now() + interval '24 hours',
  primary key (actor, key)
);
create index given_answer_by_expiry on given_answer (expires_at);

alter table upload enable row level security;
create policy own on upload for select using (
  actor = (select entered()) and space = any ((select keeps())::text[]) and expires_at > now());
create policy added on upload for insert with check (
  actor = (select entered()) and space = any ((select keeps())::text[]));
create policy changed on upload for update using (actor = (select entered()) and space = any ((select keeps())::text[]));
create policy dropped on upload for delete using (actor = (select entered()));
grant select, insert, update, delete on upload to comity_app;

alter table given_answer enable row level security;
create policy own on given_answer for select using (actor = (select entered()) and expires_at > now());
create policy added on given_answer for insert with check (actor = (select entered()));
grant select, insert on given_answer to comity_app;

-- Takes away what has run out, whosever it was.
create function sweep_expired() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from upload where expires_at <= now();
  delete from given_answer where expires_at <= now();
$$;
revoke all on function sweep_expired() from public;
grant execute on function sweep_expired() to comity_app;
