-- A cooperation that is started from a text, by whoever acts for one of its two sides.

-- Makes a closed space and gives the entered actor, in it, the posts by which it may start one: those of an approver
-- or an administrator of either side. From here on this transaction sees and keeps the new space.
create function start_space(code text, names jsonb, sides jsonb, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if entered() is distinct from 'installation' and not exists (select from starting_posts(sides)) then
    raise exception 'this actor acts for neither side of the cooperation' using errcode = '42501';
  end if;
  insert into space (id, names, sides, open, sample, created_at)
    values (start_space.code, start_space.names, start_space.sides, false, false, start_space.at);
  insert into post (space, actor, side, party, role, areas, held_from)
    select distinct start_space.code, entered(), p.side, p.party, p.role, '{}'::text[], least(start_space.at, now())
      from starting_posts(start_space.sides) as p;
  perform set_config('comity.sees', array_to_string(sees() || start_space.code, ','), true);
  perform set_config('comity.keeps', array_to_string(keeps() || start_space.code, ','), true);
end $$;

-- The posts that the entered actor holds, anywhere, for one of these sides and that suffice to start a cooperation.
create function starting_posts(sides jsonb) returns setof post
language sql stable security definer set search_path = public, pg_temp as $$
  select p.* from post p
   where p.actor = entered() and p.role in ('approver', 'administrator')
     and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     and p.side in (select side->>'id' from jsonb_array_elements(sides) as side)
$$;

revoke all on function start_space(text, jsonb, jsonb, timestamptz), starting_posts(jsonb) from public;
grant execute on function start_space(text, jsonb, jsonb, timestamptz) to comity_app;
