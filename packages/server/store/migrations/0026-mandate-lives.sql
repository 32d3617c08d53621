-- How a mandate lives, beside the words that it was given in: who answers for it on each side, whether each addressee
-- accepts it and has implemented it, when it is reviewed and by which decision it ended (A/RES/80/251). What is said of it
-- has a marking of its own.

create table mandate_life (
  space text not null,
  mandate uuid not null unique,
  state text not null default 'active' check (state in ('active', 'renewed', 'adapted', 'merged', 'replaced', 'retired',
    'fully implemented', 'expired')),
  decision text,
  decided_on date,
  clause text,
  next_review date,
  expires_on date,
  left_out text check (left_out in ('charter', 'universal norm', 'founding institution', 'ongoing political situation')),
  owners jsonb not null default '{}',
  lead text,
  date_from text,
  date_to text,
  cost jsonb,
  objective text,
  impact text,
  said_at timestamptz not null,
  wall text,
  primary key (space, mandate),
  foreign key (space, mandate) references mandate
);
create index mandate_life_by_state on mandate_life (space, state);

-- What each addressee says for itself. Two questions, asked apart: an unanswered one is null.
create table mandate_answer (
  space text not null,
  mandate uuid not null,
  party text not null,
  side text not null,
  accepted text check (accepted in ('accepted', 'not accepted')),
  implemented text check (implemented in ('not begun', 'under way', 'partly', 'fully')),
  note text,
  said_by text not null,
  at timestamptz not null,
  wall text,
  primary key (space, mandate, party),
  foreign key (space, mandate) references mandate
);

-- Seen where the mandate is seen, and behind the wall of what is said of it.
do $$
declare
  said text;
begin
  foreach said in array array['mandate_life', 'mandate_answer']
  loop
    execute format('alter table %I enable row level security', said);
    execute format($policy$create policy seen on %1$I for select using (
      space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[]))
      and exists (select from mandate m where m.space = %1$I.space and m.id = %1$I.mandate))$policy$, said);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', said);
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', said);
    execute format('grant select, insert, update on %I to comity_app', said);
  end loop;
end $$;

create function walled_by_life() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.wall := coalesce(new.wall, (
    select m.wall from marking m where m.space = new.space and m.kind = 'mandate' and m.record = new.mandate));
  return new;
end $$;
create trigger walled before insert on mandate_life for each row execute function walled_by_life();
create trigger walled before insert on mandate_answer for each row execute function walled_by_life();
revoke all on function walled_by_life() from public;

-- Its history is seen by whoever sees what is said of the mandate.
-- The mandates of a space whose lives the entered actor must not see.
create function mandate_walls(of_space text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.record from marking m
   where m.space = of_space and m.kind = 'mandate' and m.wall is not null and not m.wall = any (walls())
$$;
create function life_seen(of_space text, of_record text) returns boolean language sql stable as $$
  select exists (select from mandate m where m.space = of_space and m.id = of_record::uuid)
     and not exists (select from mandate_walls(of_space) as w where w = of_record::uuid)
$$;
revoke all on function mandate_walls(text) from public;
grant execute on function mandate_walls(text), life_seen(text, text) to comity_app;
create policy lived on history as restrictive for select using (kind <> 'mandate-life' or life_seen(space, record));
create policy lived on history_head as restrictive for select using (kind <> 'mandate-life' or life_seen(space, record));
