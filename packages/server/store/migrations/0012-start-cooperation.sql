-- A cooperation that is started from a text, by whoever acts for one of its two sides.

-- Makes a closed space and gives the entered actor, in it, the posts by which it may start one: those of an approver
-- or an administrator of either side. From here on this transaction sees and keeps the new space. Says its code: the
-- wished one, or that with a number where another space, which the actor may not know, bears it.
create function start_space(wished text, names jsonb, sides jsonb, at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code text := wished;
  number integer := 1;
begin
  if entered() is distinct from 'installation' and not exists (select from starting_posts(sides)) then
    raise exception 'this actor acts for neither side of the cooperation' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('start_space'));
  while exists (select from space where id = code) loop
    number := number + 1;
    code := wished || '-' || number;
  end loop;
  insert into space (id, names, sides, open, sample, created_at)
    values (code, start_space.names, start_space.sides, false, false, start_space.at);
  insert into post (space, actor, side, party, role, areas, held_from)
    select distinct code, entered(), p.side, p.party, p.role, '{}'::text[], least(start_space.at, now())
      from starting_posts(start_space.sides) as p;
  perform set_config('comity.sees', array_to_string(sees() || code, ','), true);
  perform set_config('comity.keeps', array_to_string(keeps() || code, ','), true);
  return code;
end $$;

-- The posts that the entered actor holds, anywhere, for one of these sides and that suffice to start a cooperation.
create function starting_posts(sides jsonb) returns setof post
language sql stable security definer set search_path = public, pg_temp as $$
  select p.* from post p
   where p.actor = entered() and p.role in ('approver', 'administrator')
     and p.held_from <= now() and (p.held_to is null or p.held_to > now())
     and p.side in (select one.value->>'id' from jsonb_array_elements(sides) as one)
$$;

revoke all on function start_space(text, jsonb, jsonb, timestamptz), starting_posts(jsonb) from public;
grant execute on function start_space(text, jsonb, jsonb, timestamptz) to comity_app;
