-- Accounts: a person is an e-mail address that proves itself, and speaks through a post. The post is the actor, so
-- that what was done stays with it when another person takes it over. None of these tables is granted to the
-- application: it goes through the functions below, of which each asks for the proof that it needs.

alter table actor drop constraint actor_kind_check;
alter table actor add constraint actor_kind_check
  check (kind in ('anonymous', 'installation', 'administrator', 'person', 'service'));

create table account (
  id uuid primary key default gen_random_uuid(),
  address text not null unique check (address = lower(address) and length(address) <= 254),
  -- Of the password: scrypt with this salt and work, hashed once more. Null where only an organization signs in.
  salt bytea,
  digest bytea,
  work text,
  -- The secret of the second factor, sealed; the one that is being set up; the last step that was used (RFC 6238, 5.2).
  factor bytea,
  factor_next bytea,
  factor_step bigint not null default 0,
  created_at timestamptz not null default now()
);

create table recovery_code (
  account uuid not null references account,
  digest bytea not null,
  used_at timestamptz,
  primary key (account, digest)
);

-- Whether an address that is not known asks for as much work as one that is: its salt comes of this secret.
create table unknown_address (secret bytea not null);
insert into unknown_address values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

-- Which account speaks for a post, or administers the installation.
create table holding (
  id uuid primary key default gen_random_uuid(),
  actor text not null references actor,
  account uuid not null references account,
  held_from timestamptz not null default now(),
  held_to timestamptz,
  seen_at timestamptz
);
create unique index holding_once on holding (actor) where held_to is null;
create index holding_by_account on holding (account);

alter table post add column id uuid not null default gen_random_uuid() unique;

-- An address that is opened once, kept by the hash of its token: to set an account up, to take a post, to give a new
-- password. Without an e-mail address, whoever opens it says their own.
create table one_time (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  purpose text not null check (purpose in ('administrator', 'post', 'password')),
  address text,
  space text references space,
  side text,
  party text,
  role text,
  areas text[] not null default '{}',
  -- The post that is handed over; null where a new one is made.
  actor text references actor,
  made_by text not null references actor,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (purpose <> 'post' or (space is not null and party is not null and role is not null and address is not null))
);
create index one_time_by_address on one_time (address);
create index one_time_by_space on one_time (space);

alter table session add column id uuid not null default gen_random_uuid() unique;
alter table session add column account uuid references account;
-- How it was opened: null by password, "token" by the token of a post.
alter table session add column via text;
alter table session add column opened_at timestamptz not null default now();
create index session_by_account on session (account);
create index session_by_actor on session (actor);

-- Whoever has given a right password and not yet the second factor.
create table half_signed (
  token_hash bytea primary key check (length(token_hash) = 32),
  account uuid not null references account,
  expires_at timestamptz not null default now() + interval '10 minutes'
);

-- How often somebody failed to sign in, by the hash of who and by the hash of where from; all processes share it.
create table pace (
  key bytea primary key,
  failures integer not null default 0,
  at timestamptz not null default now()
);
create index pace_by_age on pace (at);

do $$
declare
  closed text;
begin
  foreach closed in array array['account', 'recovery_code', 'unknown_address', 'holding', 'one_time', 'half_signed',
    'pace']
  loop
    execute format('alter table %I enable row level security', closed);
  end loop;
end $$;

-- Enters an actor, as before; also says which session and account it is, for what a person does with their own.
-- The administrator of the installation sees every cooperation and keeps none.
create or replace function enter(token_hash bytea)
returns table (actor text, kind text, sees text[], keeps text[], posts jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_session uuid;
  own_account uuid;
begin
  if token_hash is null then
    select a.id, a.kind into enter.actor, enter.kind from actor a where a.id = 'anonymous';
  else
    select a.id, a.kind, s.id, s.account into enter.actor, enter.kind, own_session, own_account
      from session s join actor a on a.id = s.actor
     where s.token_hash = enter.token_hash
       and s.expires_at > now()
       and s.rights_version = a.rights_version;
    if not found then
      raise exception 'the session is not known or has ended' using errcode = '28000';
    end if;
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
           'space', p.space, 'side', p.side, 'party', p.party, 'role', p.role, 'areas', p.areas)), '[]')
    into enter.posts
    from post p
   where p.actor = enter.actor and p.held_from <= now() and (p.held_to is null or p.held_to > now());
  select coalesce(array_agg(s.id) filter (
           where s.open or enter.kind in ('installation', 'administrator')
              or enter.posts @> jsonb_build_array(jsonb_build_object('space', s.id))), '{}'),
         coalesce(array_agg(s.id) filter (
           where enter.kind = 'installation' or exists (
             select from jsonb_array_elements(enter.posts) as held
              where held->>'space' = s.id and held->>'role' <> 'viewer')), '{}')
    into enter.sees, enter.keeps from space s;
  perform set_config('comity.actor', enter.actor, true);
  perform set_config('comity.sees', array_to_string(enter.sees, ','), true);
  perform set_config('comity.keeps', array_to_string(enter.keeps, ','), true);
  perform set_config('comity.session', coalesce(own_session::text, ''), true);
  perform set_config('comity.account', coalesce(own_account::text, ''), true);
  return next;
end $$;

create function entered_session() returns uuid language sql stable as
  $$ select nullif(current_setting('comity.session', true), '')::uuid $$;
create function entered_account() returns uuid language sql stable as
  $$ select nullif(current_setting('comity.account', true), '')::uuid $$;

-- Whether a post of this side may be spoken for by whoever signed in this way; a password reaches every one.
create function reaches(way text, of_space text, of_side text, with_address text) returns boolean
language sql stable as $$ select way is null $$;

-- The actors that an account may speak as.
create function spoken_by(of_account uuid, way text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select h.actor from holding h join actor a on a.id = h.actor join account c on c.id = h.account
   where h.account = of_account and h.held_to is null and (
     (a.kind = 'administrator' and way is null) or exists (
       select from post p where p.actor = h.actor and p.held_from <= now() and (p.held_to is null or p.held_to > now())
          and reaches(way, p.space, p.side, c.address)))
$$;

-- Gives an account what an address that was opened once promises.
create function grant_one_time(given one_time, to_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code text;
begin
  update one_time set used_at = now() where id = given.id;
  if given.purpose = 'administrator' then
    if exists (select from holding h join actor a on a.id = h.actor
                where h.account = to_account and h.held_to is null and a.kind = 'administrator') then
      return;
    end if;
    code := 'administrator/' || gen_random_uuid();
    insert into actor (id, kind) values (code, 'administrator');
  elsif given.purpose = 'post' then
    code := given.actor;
    if code is null then
      code := 'post/' || gen_random_uuid();
      insert into actor (id, kind) values (code, 'person');
      insert into post (space, actor, side, party, role, areas, held_from)
        values (given.space, code, given.side, given.party, given.role, given.areas, now());
    end if;
  else
    return;
  end if;
  update holding set held_to = now() where actor = code and held_to is null;
  insert into holding (actor, account) values (code, to_account);
end $$;

-- Opens a session for an account, with whatever was promised to its address meanwhile. Says "in" where it speaks as
-- its one post, "choose" where it has to say as which.
create function open_session_for(of_account uuid, way text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  promised one_time;
  actors text[];
  chosen text;
begin
  for promised in
    select o.* from one_time o join account a on a.id = of_account and o.address = a.address
     where o.used_at is null and o.expires_at > now()
       and (o.purpose = 'administrator' and way is null
            or o.purpose = 'post' and reaches(way, o.space, o.side, a.address))
     for update of o
  loop
    perform grant_one_time(promised, of_account);
  end loop;
  select coalesce(array_agg(a), '{}') into actors from spoken_by(of_account, way) as a;
  chosen := case when cardinality(actors) = 1 then actors[1] else 'account/' || of_account end;
  delete from session where expires_at < now();
  insert into session (token_hash, actor, rights_version, expires_at, account, via)
    select session_hash, a.id, a.rights_version, now() + interval '12 hours', of_account, way
      from actor a where a.id = chosen;
  update holding set seen_at = now() where actor = chosen and held_to is null;
  return case when cardinality(actors) = 1 then 'in' else 'choose' end;
end $$;

-- What a password is to be hashed with. An address that is not known has a salt too, always the same, so that
-- neither words nor work tell whether it is (OWASP ASVS 5.0, 6.3.8).
create function salt_for(given_address text) returns table (salt bytea, work text)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(a.salt, substring(sha256(u.secret || convert_to(given_address, 'UTF8')) for 16)), a.work
    from unknown_address u left join account a on a.address = given_address and a.digest is not null
$$;

-- Opens a session for whoever gives the password's digest; null where it is not the one. Says "second" where the
-- account has a second factor: the token is then good for giving that, and nothing else.
create function sign_in(given_address text, given_digest bytea, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_account account;
begin
  select * into found_account from account a where a.address = given_address and a.digest = given_digest;
  if not found then
    return null;
  end if;
  if found_account.factor is not null then
    delete from half_signed where expires_at < now();
    insert into half_signed (token_hash, account) values (session_hash, found_account.id);
    return 'second';
  end if;
  return open_session_for(found_account.id, null, session_hash);
end $$;

create function second_factor_of(half_hash bytea) returns table (address text, factor bytea, step bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.address, a.factor, a.factor_step from half_signed h join account a on a.id = h.account
   where h.token_hash = half_hash and h.expires_at > now()
$$;

-- Opens the session where the step was not used before, or the recovery code is one that was not.
create function pass_second_factor(half_hash bytea, given_step bigint, code_digest bytea, session_hash bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_account uuid;
begin
  select h.account into of_account from half_signed h where h.token_hash = half_hash and h.expires_at > now() for update;
  if not found then
    return null;
  end if;
  if given_step is not null then
    update account set factor_step = given_step where id = of_account and factor_step < given_step;
  else
    update recovery_code set used_at = now() where account = of_account and digest = code_digest and used_at is null;
  end if;
  if not found then
    return null;
  end if;
  delete from half_signed where token_hash = half_hash;
  return open_session_for(of_account, null, session_hash);
end $$;

-- A browser's own session for the actor of a token, which ends with it at the latest.
create function session_of_token(given_hash bytea, session_hash bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into session (token_hash, actor, rights_version, expires_at, via)
    select session_hash, s.actor, s.rights_version, least(s.expires_at, now() + interval '12 hours'), 'token'
      from session s join actor a on a.id = s.actor
     where s.token_hash = given_hash and s.expires_at > now() and s.rights_version = a.rights_version
       and s.account is null;
  return found;
end $$;

create function end_session_of(session_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session where token_hash = session_hash;
  delete from half_signed where token_hash = session_hash;
$$;

create function is_founded() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from holding h join actor a on a.id = h.actor
                  where a.kind = 'administrator' and h.held_to is null)
$$;

-- What an address that is opened once is for; nothing where it is not known, was used or has ended.
create function one_time_of(given_hash bytea)
returns table (purpose text, address text, is_known boolean, space text, party text, role text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.purpose, o.address, a.id is not null, o.space, o.party, o.role
    from one_time o left join account a on a.address = o.address
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now()
$$;

-- Sets an account up with its password, or gives it a new one, and opens a session. Says "known" where the address has
-- an account: whoever it belongs to signs in with it, and gets then what was promised.
create function open_one_time(given_hash bytea, given_address text, given_salt bytea, given_digest bytea,
  given_work text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  opened one_time;
  of_account uuid;
begin
  select * into opened from one_time o
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now() for update;
  if not found or (opened.address is null and given_address is null) then
    return null;
  end if;
  if opened.address is null then
    update one_time set address = given_address where id = opened.id returning * into opened;
  end if;
  select a.id into of_account from account a where a.address = opened.address;
  if found and opened.purpose <> 'password' then
    return 'known';
  end if;
  if of_account is null then
    insert into account (address) values (opened.address) returning id into of_account;
    insert into actor (id, kind) values ('account/' || of_account, 'person');
  end if;
  update account set salt = given_salt, digest = given_digest, work = given_work, factor = null, factor_next = null
   where id = of_account;
  delete from recovery_code where account = of_account;
  delete from session where account = of_account;
  perform grant_one_time(opened, of_account);
  return open_session_for(of_account, null, session_hash);
end $$;

-- How often each of these has failed, and how many seconds ago; the rows stay locked until the transaction ends.
create function pace_of(keys bytea[]) returns table (key bytea, failures integer, idle double precision)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  delete from pace where at < now() - interval '1 day';
  insert into pace (key) select distinct one from unnest(keys) as one order by one on conflict do nothing;
  return query select p.key, p.failures, extract(epoch from now() - p.at)::double precision
    from pace p where p.key = any (keys) order by p.key for update;
end $$;

create function count_failure(keys bytea[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  update pace set failures = failures + 1, at = now() where key = any (keys)
$$;

-- What was counted beforehand and did not fail; for who it was, all is forgotten.
create function forgive(who bytea, others bytea[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  update pace set failures = 0 where key = who;
  update pace set failures = greatest(failures - 1, 0) where key = any (others);
$$;

revoke all on function reaches(text, text, text, text), spoken_by(uuid, text), grant_one_time(one_time, uuid),
  open_session_for(uuid, text, bytea) from public;
do $$
declare
  asked text;
begin
  foreach asked in array array['salt_for(text)', 'sign_in(text, bytea, bytea)', 'second_factor_of(bytea)',
    'pass_second_factor(bytea, bigint, bytea, bytea)', 'session_of_token(bytea, bytea)', 'end_session_of(bytea)',
    'is_founded()', 'one_time_of(bytea)', 'open_one_time(bytea, text, bytea, bytea, text, bytea)', 'pace_of(bytea[])',
    'count_failure(bytea[])', 'forgive(bytea, bytea[])', 'entered_session()', 'entered_account()']
  loop
    execute format('revoke all on function %s from public', asked);
    execute format('grant execute on function %s to comity_app', asked);
  end loop;
end $$;
