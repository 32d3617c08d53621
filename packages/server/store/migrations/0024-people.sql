-- Posts and their people: one's own account, and what the administrator of a side does with the posts of that side.

-- A post that is invited to begins its history with the invitation: both have the same id.
create or replace function grant_one_time(given one_time, to_account uuid) returns void
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
  insert into holding (actor, account) values (code, to_account);
end $$;

-- One's own: the address, the posts to speak for, the sessions that stand open, the second factor.
create function own_account() returns table (address text, has_factor boolean, codes_left bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.address, a.factor is not null,
         (select count(*) from recovery_code r where r.account = a.id and r.used_at is null)
    from account a where a.id = entered_account()
$$;

create function own_posts() returns table (actor text, kind text, speaks boolean, space text, names jsonb, side text,
  party text, role text, areas text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.kind, a.id = entered(), p.space, s.names, p.side, p.party, p.role, p.areas
    from session n
    cross join lateral spoken_by(n.account, n.via) as one (id)
    join actor a on a.id = one.id
    left join post p on p.actor = a.id and p.held_from <= now() and (p.held_to is null or p.held_to > now())
         and a.kind <> 'administrator'
    left join space s on s.id = p.space
   where n.id = entered_session()
   order by a.kind, p.space, p.party, p.role, a.id
$$;

create function own_sessions() returns table (id uuid, opened_at timestamptz, expires_at timestamptz, via text, own boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.opened_at, s.expires_at, s.via, s.id = entered_session()
    from session s join actor a on a.id = s.actor and a.rights_version = s.rights_version
   where s.account = entered_account() and s.expires_at > now() order by s.opened_at, s.id
$$;

create function speak_as(chosen text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session n set actor = a.id, rights_version = a.rights_version
    from actor a
   where n.id = entered_session() and a.id = chosen
     and a.id in (select one from spoken_by(n.account, n.via) as one);
  if found then
    update holding set seen_at = now() where actor = chosen and held_to is null;
    return true;
  end if;
  return false;
end $$;

create function end_own_session(given uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from session where id = given and account = entered_account();
  return found;
end $$;

-- The second factor is set up beside the one that stands, and counts once a code of it was given.
create function begin_factor(sealed bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor_next = sealed where id = entered_account();
  return found;
end $$;
create function factor_begun() returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select factor_next from account where id = entered_account()
$$;
create function keep_factor(step bigint, codes bytea[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor = factor_next, factor_next = null, factor_step = step
   where id = entered_account() and factor_next is not null;
  if not found then
    return false;
  end if;
  delete from recovery_code where account = entered_account();
  insert into recovery_code (account, digest) select entered_account(), one from unnest(codes) as one;
  return true;
end $$;
-- Taking it away asks for the password's digest: an open session alone does not weaken an account.
create function end_factor(given_digest bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set factor = null, factor_next = null where id = entered_account() and digest = given_digest;
  if not found then
    return false;
  end if;
  delete from recovery_code where account = entered_account();
  return true;
end $$;

-- Whether the entered actor administers the posts of a side; those of neither side are the installation's.
create function governs(in_space text, of_side text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from actor a where a.id = entered() and a.kind in ('installation', 'administrator'))
      or exists (select from post p where p.actor = entered() and p.space = in_space and p.role = 'administrator'
                    and p.side = of_side and p.held_from <= now() and (p.held_to is null or p.held_to > now()))
$$;

-- From here on this transaction writes the history of the space: an administrator of the installation keeps nothing else.
create function keep_history_of(in_space text, of_side text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not governs(in_space, of_side) then
    raise exception 'this actor does not administer the posts of the side' using errcode = '42501';
  end if;
  perform set_config('comity.keeps', array_to_string(array(
    select unnest(keeps()) union select in_space), ','), true);
end $$;

-- The posts of one's own side; of every side for whoever administers them all. Addresses are for administrators.
create function people_of(in_space text) returns table (id uuid, kind text, side text, party text, role text,
  areas text[], since timestamptz, until timestamptz, is_held boolean, address text, seen_at timestamptz, governed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, a.kind, p.side, p.party, p.role, p.areas, coalesce(h.held_from, p.held_from),
         case when a.kind = 'service' then (select max(s.expires_at) from session s where s.actor = a.id) end,
         a.kind = 'service' or h.id is not null,
         case when governs(in_space, p.side) then c.address end, h.seen_at, governs(in_space, p.side)
    from post p join actor a on a.id = p.actor
    left join holding h on h.actor = a.id and h.held_to is null
    left join account c on c.id = h.account
   where p.space = in_space and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     and (governs(in_space, p.side) or exists (
       select from post own where own.actor = entered() and own.space = in_space
          and own.held_from <= now() and (own.held_to is null or own.held_to > now())
          and (own.side = p.side or (own.side is null and own.party = p.party))))
$$;

create function invitations_to(in_space text) returns table (id uuid, address text, side text, party text, role text,
  areas text[], made_at timestamptz, expires_at timestamptz, hands_over boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.address, o.side, o.party, o.role, o.areas, o.made_at, o.expires_at, o.actor is not null
    from one_time o
   where o.space = in_space and o.purpose = 'post' and o.used_at is null and o.expires_at > now()
     and governs(in_space, o.side)
$$;

create function invite(in_space text, of_side text, of_party text, as_role text, for_areas text[], to_address text,
  given_hash bytea) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  made uuid;
begin
  perform keep_history_of(in_space, of_side);
  insert into one_time (token_hash, purpose, address, space, side, party, role, areas, made_by, expires_at)
    values (given_hash, 'post', to_address, in_space, of_side, of_party, as_role, for_areas, entered(),
            now() + interval '7 days')
    returning id into made;
  return made;
end $$;

-- A post that the entered actor administers, locked.
create function governed_post(given uuid) returns setof post
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one post;
begin
  select * into one from post p where p.id = given and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     for update;
  if found and governs(one.space, one.side) then
    return next one;
  end if;
end $$;

-- Whoever spoke for it does no more, from this moment; what they did stays with the post. Their posts in other
-- cooperations, which this administrator has no say in, go on with them.
create function hand_over(given uuid, to_address text, given_hash bytea) returns boolean
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
    insert into holding (actor, account, held_from, seen_at)
      select other, h.account, h.held_from, h.seen_at from holding h where h.actor = one.actor and h.held_to is null;
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

create function end_post(given uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one post;
begin
  select * into one from governed_post(given);
  if not found then
    return false;
  end if;
  perform keep_history_of(one.space, one.side);
  update post set held_to = now() where id = given;
  update actor set rights_version = rights_version + 1 where id = one.actor;
  delete from session where actor = one.actor;
  delete from one_time where actor = one.actor and used_at is null and space = one.space;
  if not exists (select from post p where p.actor = one.actor and p.held_to is null) then
    update holding set held_to = now() where actor = one.actor and held_to is null;
  end if;
  return true;
end $$;

create function withdraw_invitation(given uuid) returns setof one_time
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one one_time;
begin
  select * into one from one_time o where o.id = given and o.purpose = 'post' and o.used_at is null for update;
  if found and governs(one.space, one.side) then
    perform keep_history_of(one.space, one.side);
    delete from one_time where id = given;
    one.token_hash := null;
    return next one;
  end if;
end $$;

do $$
declare
  asked text;
begin
  foreach asked in array array['own_account()', 'own_posts()', 'own_sessions()', 'speak_as(text)',
    'end_own_session(uuid)', 'begin_factor(bytea)', 'factor_begun()', 'keep_factor(bigint, bytea[])',
    'end_factor(bytea)', 'people_of(text)', 'invitations_to(text)',
    'invite(text, text, text, text, text[], text, bytea)', 'governed_post(uuid)', 'hand_over(uuid, text, bytea)',
    'end_post(uuid)', 'withdraw_invitation(uuid)']
  loop
    execute format('revoke all on function %s from public', asked);
    execute format('grant execute on function %s to comity_app', asked);
  end loop;
end $$;
revoke all on function governs(text, text), keep_history_of(text, text) from public;
