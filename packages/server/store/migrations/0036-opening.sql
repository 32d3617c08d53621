-- A cooperation is closed to all but its two sides until it is released. Both of them release it: one proposes, the
-- other agrees. Either of them closes it again.

-- That a side would have the cooperation released; there is none once the other has agreed.
create table opening (
  space text primary key references space,
  side text not null,
  actor text not null references actor,
  account uuid,
  said_by text not null,
  reason text,
  at timestamptz not null
);

-- Whether the entered actor may speak for a side on who may read the cooperation.
create function may_open(of_space text, of_side text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from post p
   where p.actor = entered() and p.space = of_space and p.side = of_side and p.role = 'approver'
     and p.held_from <= now() and (p.held_to is null or p.held_to > now()))
$$;

alter table opening enable row level security;
create policy seen on opening for select using (space = any ((select speaks_in())::text[]));
create policy added on opening for insert with check (
  actor = (select entered()) and account is not distinct from (select entered_account()) and may_open(space, side));
create policy dropped on opening for delete using (may_open(space, side));
grant select, insert, delete on opening to comity_app;

-- Opens what the other side has proposed to open; another person than the one who proposed it.
create function open_space(in_space text, of_side text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from opening o
   where o.space = in_space and o.side <> of_side and may_open(in_space, of_side) and o.actor <> entered()
     and (o.account is null or o.account is distinct from entered_account());
  if not found then
    raise exception 'both sides release a cooperation, by different people' using errcode = '42501';
  end if;
  update space set open = true where id = in_space;
end $$;

create function close_space(in_space text, of_side text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_open(in_space, of_side) then
    raise exception 'this actor does not speak for the side' using errcode = '42501';
  end if;
  update space set open = false where id = in_space;
end $$;

revoke all on function may_open(text, text), open_space(text, text), close_space(text, text) from public;
grant execute on function may_open(text, text), open_space(text, text), close_space(text, text) to comity_app;
