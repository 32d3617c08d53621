-- What was mailed to an address proves whose it is: nobody else was shown the link. A link that was shown proves nothing,
-- so an account that was set up by one belongs, once a mail comes, to whoever opens that. And a person leaves a post.

alter table one_time add column mailed boolean not null default false;
-- When a mailed link to its address was opened; null where nobody has shown yet that the address is theirs.
alter table account add column proved_at timestamptz;

-- Says of what the entered actor has just promised that it is mailed and shown to nobody.
create function goes_by_mail(given_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update one_time set mailed = true where token_hash = given_hash and made_by = entered() and used_at is null
$$;

-- As before; also whether it was mailed. Only an account that has been proved is known to a mailed link.
drop function one_time_of(bytea);
create function one_time_of(given_hash bytea)
returns table (purpose text, address text, is_known boolean, space text, party text, role text, mailed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.purpose, o.address, a.id is not null and (a.proved_at is not null or not o.mailed), o.space, o.party, o.role,
         o.mailed
    from one_time o left join account a on a.address = o.address
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now()
$$;

-- As before; a mailed link proves the address. It ends every sign-in and the password, also those of whoever had set the
-- account up without being shown to be its person. The second factor outlives a mailed link, since a mailbox alone must
-- not do instead of it (OWASP ASVS 5.0, 6.4.3); whoever runs the installation can take it away.
create or replace function open_one_time(given_hash bytea, given_address text, given_salt bytea, given_digest bytea,
  given_work text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  opened one_time;
  held account;
  clears boolean;
begin
  select * into opened from one_time o
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now() for update;
  opened.address := coalesce(opened.address, given_address);
  if opened.id is null or opened.address is null then
    return null;
  end if;
  select * into held from account a where a.address = opened.address for update;
  if held.id is not null and opened.purpose <> 'password' and (held.proved_at is not null or not opened.mailed) then
    return 'known';
  end if;
  if held.id is null then
    insert into account (address) values (opened.address) returning * into held;
    insert into actor (id, kind) values ('account/' || held.id, 'person');
  end if;
  clears := opened.made_by = 'installation' and not opened.mailed;
  update account set salt = given_salt, digest = given_digest, work = given_work, factor_next = null,
         factor = case when clears then null else factor end,
         proved_at = case when opened.mailed then coalesce(proved_at, now()) else proved_at end
   where id = held.id;
  if clears then
    delete from recovery_code where account = held.id;
  end if;
  delete from session where account = held.id;
  delete from half_signed where account = held.id;
  perform grant_one_time(opened, held.id, null);
  delete from one_time where purpose = 'password' and address = opened.address and used_at is null;
  if held.factor is not null and not clears then
    insert into half_signed (token_hash, account) values (session_hash, held.id);
    return 'second';
  end if;
  return open_session_for(held.id, null, session_hash);
end $$;

-- As before; a mailed link proves the address of whoever opens it signed in.
create or replace function take_up(given_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  opened one_time;
  own session;
  own_address text;
  actors text[];
begin
  select s.* into own from session s where s.id = entered_session() and s.account is not null;
  select a.address into own_address from account a where a.id = own.account;
  select * into opened from one_time o
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now()
     and coalesce(o.address, own_address) = own_address
     and (o.purpose = 'administrator' and own.via is null
          or o.purpose = 'post' and reaches(own.via, o.space, o.side, own_address))
     for update;
  if not found then
    return null;
  end if;
  if opened.mailed and own.via is null then
    update account set proved_at = coalesce(proved_at, now()) where id = own.account;
  end if;
  perform grant_one_time(opened, own.account, own.via);
  select coalesce(array_agg(a), '{}') into actors from spoken_by(own.account, own.via) as a;
  if cardinality(actors) <> 1 then
    return 'choose';
  end if;
  perform speak_as(actors[1]);
  return 'in';
end $$;

-- Whoever forgot a password asks for a link, which goes by mail to an address that has one and is good for an hour. Of
-- those that were asked for only the last stands.
create function ask_renewal(given_address text, given_hash bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from account a where a.address = given_address and a.digest is not null) then
    return false;
  end if;
  delete from one_time where purpose = 'password' and address = given_address and used_at is null and made_by = 'anonymous';
  insert into one_time (token_hash, purpose, address, made_by, expires_at, mailed)
    values (given_hash, 'password', given_address, 'anonymous', now() + interval '1 hour', true);
  return true;
end $$;

-- A new password for whoever speaks for a post, given by whoever administers it. Shown to the administrator it would
-- open all that the person speaks for, so it is shown only where the administrator governs all of it; by mail it goes to
-- the person alone. Says "done", "nobody", or "elsewhere"; of a post that is not the administrator's, nothing.
create function renew_password(given uuid, given_hash bytea, by_mail boolean) returns table (said text, address text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  one post;
  holder account;
begin
  select * into one from governed_post(given);
  if not found then
    return;
  end if;
  select a.* into holder from holding h join account a on a.id = h.account
   where h.actor = one.actor and h.held_to is null and h.way is null and a.digest is not null;
  if not found then
    return query select 'nobody', null::text;
    return;
  end if;
  if not by_mail and exists (
       select from holding h join actor a on a.id = h.actor
         left join post p on p.actor = h.actor and p.held_from <= now() and (p.held_to is null or p.held_to > now())
        where h.account = holder.id and h.held_to is null and h.way is null
          and (a.kind = 'administrator' or (p.id is not null and not governs(p.space, p.side)))) then
    return query select 'elsewhere', null::text;
    return;
  end if;
  perform keep_history_of(one.space, one.side);
  delete from one_time o where o.purpose = 'password' and o.address = holder.address and o.used_at is null;
  insert into one_time (token_hash, purpose, address, made_by, expires_at, mailed)
    values (given_hash, 'password', holder.address, entered(), now() + interval '1 day', by_mail);
  return query select 'done', holder.address;
end $$;

-- The post of a cooperation that the session speaks for, locked; and how many administrators its side has beside it.
create function own_post(in_space text) returns table (id uuid, space text, side text, party text, role text, areas text[],
  others bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  one post;
begin
  select p.* into one from post p
    join session n on n.id = entered_session() and n.account is not null
   where p.space = in_space and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     and p.actor = entered() and p.actor in (select spoken_by(n.account, n.via)) for update of p;
  if found then
    return query select one.id, one.space, one.side, one.party, one.role, one.areas,
      (select count(*) from post p join holding h on h.actor = p.actor and h.held_to is null
        where p.space = one.space and p.side = one.side and p.role = 'administrator' and p.id <> one.id
          and p.held_from <= now() and (p.held_to is null or p.held_to > now()));
  end if;
end $$;

-- Whoever speaks for a post leaves it: it stands without a holder until its administrator hands it on. What they speak
-- for elsewhere goes on, and so does the session, as the account itself.
create function leave_post(in_space text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one post;
  own holding;
  other text;
begin
  select p.* into one from post p where p.id = (select o.id from own_post(in_space) as o);
  if not found then
    return false;
  end if;
  select * into own from holding h where h.actor = one.actor and h.held_to is null;
  if exists (select from post p where p.actor = one.actor and p.space <> one.space) then
    other := 'post/' || gen_random_uuid();
    insert into actor (id, kind) select other, a.kind from actor a where a.id = one.actor;
    update post set actor = other where actor = one.actor and space <> one.space;
    insert into holding (actor, account, held_from, seen_at, way)
      values (other, own.account, own.held_from, own.seen_at, own.way);
  end if;
  update holding set held_to = now() where id = own.id;
  update actor set rights_version = rights_version + 1 where id = one.actor;
  update session s set actor = a.id, rights_version = a.rights_version from actor a
   where s.actor = one.actor and s.account = own.account and a.id = 'account/' || own.account;
  delete from session where actor = one.actor;
  perform set_config('comity.keeps', array_to_string(array(
    select unnest(keeps()) union select one.space), ','), true);
  return true;
end $$;

do $$
declare
  asked text;
begin
  foreach asked in array array['goes_by_mail(bytea)', 'one_time_of(bytea)', 'ask_renewal(text, bytea)',
    'renew_password(uuid, bytea, boolean)', 'own_post(text)', 'leave_post(text)']
  loop
    execute format('revoke all on function %s from public', asked);
    execute format('grant execute on function %s to comity_app', asked);
  end loop;
end $$;
