-- Posts: who acts for which body of which side of a cooperation. A token is the session of a service that holds one.

-- The code of the party family that a side of a cooperation is, as the register of parties has it.
create table post (
  space text not null references space,
  actor text not null references actor,
  side text,
  party text not null,
  role text not null check (role in ('viewer', 'focal-point', 'desk-officer', 'approver', 'administrator')),
  areas text[] not null default '{}',
  held_from timestamptz not null,
  held_to timestamptz,
  primary key (space, actor, party, role)
);
create index post_by_actor on post (actor);

alter table post enable row level security;
create policy seen on post for select using (space = any ((select sees())::text[]));
grant select on post to comity_app;

drop function enter(bytea);

-- Enters an actor for this transaction and tells who it is, what it may see and keep, and which posts it holds.
-- Every connection that is handed out has passed here first. A token that is not known, has run out or was given
-- before the actor's rights changed is refused.
create function enter(token_hash bytea)
returns table (actor text, kind text, sees text[], keeps text[], posts jsonb)
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
  select coalesce(jsonb_agg(jsonb_build_object(
           'space', p.space, 'side', p.side, 'party', p.party, 'role', p.role, 'areas', p.areas)), '[]')
    into enter.posts
    from post p
   where p.actor = enter.actor and p.held_from <= now() and (p.held_to is null or p.held_to > now());
  select coalesce(array_agg(s.id) filter (
           where s.open or enter.kind = 'installation' or enter.posts @> jsonb_build_array(jsonb_build_object('space', s.id))), '{}'),
         coalesce(array_agg(s.id) filter (
           where enter.kind = 'installation' or exists (
             select from jsonb_array_elements(enter.posts) as held
              where held->>'space' = s.id and held->>'role' <> 'viewer')), '{}')
    into enter.sees, enter.keeps from space s;
  perform set_config('comity.actor', enter.actor, true);
  perform set_config('comity.sees', array_to_string(enter.sees, ','), true);
  perform set_config('comity.keeps', array_to_string(enter.keeps, ','), true);
  return next;
end $$;
revoke all on function enter(bytea) from public;
grant execute on function enter(bytea) to comity_app;
