-- What a side says of an offer that it will not have, and why. It is no stance (rule 7 of the exchange): the offer stands
-- until whoever made it withdraws it or makes another, and can still be accepted.
create table declined (
  space text not null,
  record uuid not null,
  rev text not null,
  side text not null,
  words text not null,
  said_by text not null,
  at timestamptz not null,
  wall text,
  primary key (space, rev),
  foreign key (space, rev) references revision
);
create index declined_of on declined (space, record);

-- Behind the wall of the offer that it is about, and before the posts of both sides alone, as all that they say to each other.
create function walled_by_offer() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := (select r.wall from revision r where r.space = new.space and r.rev = new.rev);
  return new;
end $$;
create trigger walled before insert on declined for each row execute function walled_by_offer();
revoke all on function walled_by_offer() from public;

alter table declined enable row level security;
create policy seen on declined for select using (
  space = any ((select speaks_in())::text[]) and (wall is null or wall = any ((select walls())::text[])));
create policy added on declined for insert with check (space = any ((select keeps())::text[]));
grant select, insert on declined to comity_app;
