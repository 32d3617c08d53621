-- What proves what. Nobody proves an address by setting a password up: whoever invites an address sees the link, and
-- can open it. So a link gives what it is for and nothing else that was promised to the address, and the provider of
-- one side opens nothing of an account but what that side gave.

-- The issuer that vouched for the address when the post was taken up: such a post is spoken for through it alone, since
-- the same account may have a password that another set up. Null where the link itself was opened.
alter table holding add column way text;

create or replace function spoken_by(of_account uuid, way text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select h.actor from holding h join actor a on a.id = h.actor join account c on c.id = h.account
   where h.account = of_account and h.held_to is null and (h.way is null or h.way = spoken_by.way) and (
     (a.kind = 'administrator' and spoken_by.way is null) or exists (
       select from post p where p.actor = h.actor and p.held_from <= now() and (p.held_to is null or p.held_to > now())
          and reaches(spoken_by.way, p.space, p.side, c.address)))
$$;

drop function grant_one_time(one_time, uuid);
create function grant_one_time(given one_time, to_account uuid, by_way text) returns void
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
      code := 'post/' || given.id;
      insert into actor (id, kind) values (code, 'person');
      insert into post (space, actor, side, party, role, areas, held_from, id)
        values (given.space, code, given.side, given.party, given.role, given.areas, now(), given.id);
    end if;
  else
    return;
  end if;
  update holding set held_to = now() where actor = code and held_to is null;
  insert into holding (actor, account, way) values (code, to_account, by_way);
end $$;

-- As before; the posts in other cooperations keep the way in which they were taken up.
create or replace function hand_over(given uuid, to_address text, given_hash bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one post;
  other text;
begin
  select * into one from governed_post(given);
  if not found then
    return false;
  end if;
  perform keep_history_of(one.space, one.side);
  if exists (select from post p where p.actor = one.actor and p.space <> one.space) then
    other := 'post/' || gen_random_uuid();
    insert into actor (id, kind) select other, a.kind from actor a where a.id = one.actor;
    update post set actor = other where actor = one.actor and space <> one.space;
    insert into holding (actor, account, held_from, seen_at, way)
      select other, h.account, h.held_from, h.seen_at, h.way from holding h where h.actor = one.actor and h.held_to is null;
  end if;
  update holding set held_to = now() where actor = one.actor and held_to is null;
  update actor set rights_version = rights_version + 1 where id = one.actor;
  delete from session where actor = one.actor;
  delete from one_time where actor = one.actor and used_at is null;
  insert into one_time (token_hash, purpose, address, space, side, party, role, areas, actor, made_by, expires_at)
    values (given_hash, 'post', to_address, one.space, one.side, one.party, one.role, one.areas, one.actor, entered(),
            now() + interval '7 days');
  return true;
end $$;

-- What is promised to an address and an issuer may vouch for: posts of its own side alone.
create function promised_by(of_issuer text, with_address text) returns setof one_time
language sql stable security definer set search_path = public, pg_temp as $$
  select o.* from one_time o
   where of_issuer is not null and o.address = with_address and o.purpose = 'post' and o.used_at is null
     and o.expires_at > now() and reaches(of_issuer, o.space, o.side, with_address)
$$;

-- As before; but a password takes nothing up. Posts that are being handed over are waited for.
create or replace function open_session_for(of_account uuid, way text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  promised one_time;
  actors text[];
  chosen text;
begin
  for promised in
    select o.* from one_time o
     where o.used_at is null
       and o.id in (select p.id from account a, promised_by(open_session_for.way, a.address) as p where a.id = of_account)
     for update of o
  loop
    perform grant_one_time(promised, of_account, way);
  end loop;
  perform from holding where account = of_account and held_to is null for share;
  select coalesce(array_agg(a), '{}') into actors from spoken_by(of_account, way) as a;
  chosen := case when cardinality(actors) = 1 then actors[1] else 'account/' || of_account end;
  delete from session where expires_at < now();
  insert into session (token_hash, actor, rights_version, expires_at, account, via)
    select session_hash, a.id, a.rights_version, now() + interval '12 hours', of_account, way
      from actor a where a.id = chosen;
  update holding set seen_at = now() where actor = chosen and held_to is null;
  return case when cardinality(actors) = 1 then 'in' else 'choose' end;
end $$;

-- As before; an address that has an account is left as it is: its person signs in, and takes up what the link gives.
create or replace function open_one_time(given_hash bytea, given_address text, given_salt bytea, given_digest bytea,
  given_work text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  opened one_time;
  of_account uuid;
begin
  select * into opened from one_time o
   where o.token_hash = given_hash and o.used_at is null and o.expires_at > now() for update;
  opened.address := coalesce(opened.address, given_address);
  if opened.id is null or opened.address is null then
    return null;
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
  perform grant_one_time(opened, of_account, null);
  return open_session_for(of_account, null, session_hash);
end $$;

-- Gives whoever is signed in what a link is for, and that alone, where it is for their address. Says "choose" where
-- they have then to say as which post they speak; null where the link gives them nothing.
create function take_up(given_hash bytea) returns text
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
  perform grant_one_time(opened, own.account, own.via);
  select coalesce(array_agg(a), '{}') into actors from spoken_by(own.account, own.via) as a;
  if cardinality(actors) <> 1 then
    return 'choose';
  end if;
  perform speak_as(actors[1]);
  return 'in';
end $$;

-- As before, for an account only where the issuer reaches a post of it or one that is promised to it; else nothing is
-- known of it, nor linked to it.
create or replace function sign_in_by_provider(of_issuer text, as_subject text, given_address text, session_hash bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_account uuid;
  own_address text := given_address;
  is_linked boolean;
begin
  if not exists (select from identity_provider p
                  where p.issuer = of_issuer and split_part(given_address, '@', 2) = any (p.domains)) then
    return null;
  end if;
  select s.account into found_account from provider_subject s where s.issuer = of_issuer and s.subject = as_subject;
  is_linked := found;
  if is_linked then
    select a.address into own_address from account a where a.id = found_account;
  else
    select a.id into found_account from account a where a.address = given_address;
  end if;
  if not exists (select from promised_by(of_issuer, own_address))
     and not exists (select from spoken_by(found_account, of_issuer)) then
    return null;
  end if;
  if not is_linked then
    if found_account is null then
      insert into account (address) values (given_address) returning id into found_account;
      insert into actor (id, kind) values ('account/' || found_account, 'person');
    elsif exists (select from provider_subject s where s.issuer = of_issuer and s.account = found_account) then
      return null;
    end if;
    insert into provider_subject (issuer, subject, account) values (of_issuer, as_subject, found_account);
  end if;
  return open_session_for(found_account, of_issuer, session_hash);
end $$;

-- Also those that have still to say as which post they speak, where none is reached any more.
create or replace function end_unreached_sessions() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session s where s.account is not null and s.via is not null
    and not exists (select from spoken_by(s.account, s.via) as one
                     where one = s.actor or s.actor = 'account/' || s.account)
$$;

-- The domains that the other sides of a space have claimed; until the transaction ends nobody claims another there.
create function domains_of_others(in_space text, of_side text, for_domains text[]) returns setof text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from space where id = in_space for no key update;
  return query select distinct one from identity_provider p, unnest(p.domains) as one
    where p.space = in_space and p.side <> of_side and one = any (for_domains) order by one;
end $$;

-- The account whose password opened the session. A provider vouches for posts; what the account itself is, its second
-- factor and its other sign-ins, is not the provider's.
create function proved_account() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select s.account from session s where s.id = entered_session() and s.account = entered_account() and s.via is null
$$;

create or replace function begin_factor(sealed bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor_next = sealed where id = proved_account();
  return found;
end $$;
create or replace function factor_begun() returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select factor_next from account where id = proved_account()
$$;
create or replace function keep_factor(step bigint, codes bytea[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor = factor_next, factor_next = null, factor_step = step
   where id = proved_account() and factor_next is not null;
  if not found then
    return false;
  end if;
  delete from recovery_code where account = proved_account();
  insert into recovery_code (account, digest) select proved_account(), one from unnest(codes) as one;
  return true;
end $$;
create or replace function end_factor(given_digest bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor = null, factor_next = null where id = proved_account() and digest = given_digest;
  if not found then
    return false;
  end if;
  delete from recovery_code where account = proved_account();
  return true;
end $$;

create or replace function own_sessions()
returns table (id uuid, opened_at timestamptz, expires_at timestamptz, via text, own boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.opened_at, s.expires_at, s.via, s.id = entered_session()
    from session s join actor a on a.id = s.actor and a.rights_version = s.rights_version
   where s.account = entered_account() and s.expires_at > now()
     and (proved_account() is not null or s.via = (select n.via from session n where n.id = entered_session()))
   order by s.opened_at, s.id
$$;
create or replace function end_own_session(given uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from session s where s.id = given and s.account = entered_account()
     and (proved_account() is not null or s.via = (select n.via from session n where n.id = entered_session()));
  return found;
end $$;

revoke all on function spoken_by(uuid, text), grant_one_time(one_time, uuid, text), promised_by(text, text),
  proved_account() from public;
do $$
declare
  asked text;
begin
  foreach asked in array array['take_up(bytea)', 'domains_of_others(text, text, text[])']
  loop
    execute format('revoke all on function %s from public', asked);
    execute format('grant execute on function %s to comity_app', asked);
  end loop;
end $$;
