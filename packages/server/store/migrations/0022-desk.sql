-- What waits for a post, what it follows, what is said and filed about a record, the letters of the two sides and the
-- daily digest. What is said for one side is seen by the posts of that side alone, whoever runs the installation
-- included; what is said for both by the posts of both, and by nobody else.

-- The spaces in which the entered actor speaks for a side; and each with that side: "un-oic un".
create function speaks_in() returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct p.space), '{}') from post p
   where p.actor = entered() and p.side is not null
     and p.held_from <= now() and (p.held_to is null or p.held_to > now())
$$;
create function speaks_for() returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct p.space || ' ' || p.side), '{}') from post p
   where p.actor = entered() and p.side is not null
     and p.held_from <= now() and (p.held_to is null or p.held_to > now())
$$;

create table follow (
  space text not null references space,
  actor text not null references actor,
  kind text not null,
  record text not null,
  since timestamptz not null,
  primary key (space, actor, kind, record)
);

-- Until when a post has looked at its desk.
create table desk_mark (
  space text not null references space,
  actor text not null references actor,
  seen_at timestamptz not null,
  primary key (space, actor)
);
create index history_by_time on history (space, at);

-- A word on a record. `side` is null where it is for both sides. What is withdrawn leaves its place and its history.
create table comment (
  space text not null references space,
  id uuid not null unique,
  kind text not null,
  record text not null,
  side text,
  actor text not null references actor,
  said_by text not null,
  text text not null,
  at timestamptz not null,
  corrected_at timestamptz,
  withdrawn_at timestamptz,
  primary key (space, id)
);
create index comment_of_record on comment (space, kind, record, at, id);

-- The bodies that a comment speaks to.
create table comment_mention (
  space text not null,
  comment uuid not null,
  party text not null,
  at timestamptz not null,
  primary key (space, comment, party),
  foreign key (space, comment) references comment
);
create index comment_mention_by_party on comment_mention (space, party, at);

-- A file on a record, kept as it came; without its bytes once it is withdrawn.
create table attachment (
  space text not null references space,
  id uuid not null unique,
  kind text not null,
  record text not null,
  side text,
  actor text not null references actor,
  said_by text not null,
  name text not null,
  media_type text not null,
  sha256 bytea not null check (length(sha256) = 32),
  size integer not null,
  bytes bytea,
  at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (space, id)
);
create index attachment_of_record on attachment (space, kind, record, at, id);

-- A letter or note verbale, registered by the side whose number it bears: given, or the next of the year.
create table letter (
  space text not null references space,
  id uuid not null unique,
  side text not null,
  number text not null check (number <> ''),
  year integer not null,
  ordinal integer,
  kind text not null check (kind in ('letter', 'note verbale', 'memorandum', 'other')),
  date date not null,
  sender text not null,
  recipient text not null,
  subject text not null,
  text text,
  reply_due date,
  answers uuid,
  actor text not null references actor,
  said_by text not null,
  at timestamptz not null,
  primary key (space, id),
  unique (space, side, number),
  foreign key (space, answers) references letter (space, id)
);
create index letter_by_date on letter (space, date desc, id);
create index letter_waiting on letter (space, reply_due) where reply_due is not null;
create index letter_answered on letter (space, answers) where answers is not null;

-- The records that a letter is about.
create table letter_about (
  space text not null,
  letter uuid not null,
  kind text not null,
  record text not null,
  primary key (space, letter, kind, record),
  foreign key (space, letter) references letter (space, id)
);
create index letter_about_record on letter_about (space, kind, record);

-- Who wants a mail a day when something waits, where to and in which language.
create table digest_choice (
  space text not null references space,
  actor text not null references actor,
  language text not null check (language in ('en', 'fr', 'ar')),
  address text not null check (length(address) <= 254),
  primary key (space, actor)
);

-- The one digest of a day: its row is made before it is sent, so that two processes never send two.
create table digest_sent (
  space text not null references space,
  actor text not null references actor,
  day date not null,
  at timestamptz not null,
  primary key (space, actor, day)
);

-- Whether the entered actor may see the record that something is said about: the record's own wall decides. A record of
-- a kind that has no table of its own is not there.
create function record_seen(of_space text, of_kind text, of_record text) returns boolean
language plpgsql stable as $$
declare
  is_uuid boolean := of_record ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
begin
  return case of_kind
    when 'instrument' then is_uuid and exists (select from instrument where space = of_space and id = of_record::uuid)
    when 'provision' then of_record ~ '^[0-9a-f-]{36}#' and exists (
      select from provision p join instrument i on i.space = p.space and i.expression = p.expression
       where i.space = of_space and i.id::text = split_part(of_record, '#', 1) and p.id = split_part(of_record, '#', 2))
    when 'mandate' then is_uuid and exists (select from mandate where space = of_space and id = of_record::uuid)
    when 'activity' then is_uuid and exists (select from activity where space = of_space and id = of_record::uuid)
    when 'agreement' then exists (select from agreement where space = of_space and accord = of_record and listed)
    when 'meeting' then exists (select from event where space = of_space and meeting = of_record and listed)
    when 'party' then exists (select from party where id = of_record)
    when 'letter' then is_uuid and exists (select from letter where space = of_space and id = of_record::uuid)
    else false
  end;
end $$;

do $$
declare
  own text;
  said text;
begin
  foreach own in array array['follow', 'desk_mark', 'digest_choice']
  loop
    execute format('alter table %I enable row level security', own);
    execute format($policy$create policy own on %I for all
      using (actor = (select entered()) and space = any ((select sees())::text[]))
      with check (actor = (select entered()) and space = any ((select sees())::text[]))$policy$, own);
    execute format('grant select, insert, update, delete on %I to comity_app', own);
  end loop;
  foreach said in array array['comment', 'attachment']
  loop
    execute format('alter table %I enable row level security', said);
    execute format($policy$create policy seen on %I for select using (
      (case when side is null then space = any ((select speaks_in())::text[])
            else space || ' ' || side = any ((select speaks_for())::text[]) end)
      and record_seen(space, kind, record))$policy$, said);
    execute format($policy$create policy added on %I for insert with check (
      actor = (select entered()) and space = any ((select keeps())::text[])
      and (side is null or space || ' ' || side = any ((select speaks_for())::text[])))$policy$, said);
    -- Whoever said it alone says it otherwise.
    execute format('create policy changed on %I for update using (actor = (select entered()))', said);
    execute format('grant select, insert, update on %I to comity_app', said);
  end loop;
end $$;

alter table comment_mention enable row level security;
create policy seen on comment_mention for select using (
  exists (select from comment c where c.space = comment_mention.space and c.id = comment_mention.comment));
create policy added on comment_mention for insert with check (
  exists (select from comment c where c.space = comment_mention.space and c.id = comment_mention.comment
             and c.actor = (select entered())));
create policy dropped on comment_mention for delete using (
  exists (select from comment c where c.space = comment_mention.space and c.id = comment_mention.comment
             and c.actor = (select entered())));
grant select, insert, delete on comment_mention to comity_app;

do $$
declare
  sent text;
begin
  foreach sent in array array['letter', 'letter_about']
  loop
    execute format('alter table %I enable row level security', sent);
    execute format('create policy seen on %I for select using (space = any ((select speaks_in())::text[]))', sent);
    execute format('grant select, insert on %I to comity_app', sent);
  end loop;
end $$;
create policy added on letter for insert with check (
  actor = (select entered()) and space = any ((select keeps())::text[])
  and space || ' ' || side = any ((select speaks_for())::text[]));
create policy added on letter_about for insert with check (
  space = any ((select keeps())::text[]) and exists (
    select from letter l where l.space = letter_about.space and l.id = letter_about.letter
       and l.actor = (select entered())));

-- The owner alone keeps what was sent.
alter table digest_sent enable row level security;

-- The history of what was said is seen where that is seen, whatever else lets a history be read.
create function said_seen(of_space text, of_kind text, of_record text) returns boolean
language plpgsql stable as $$
begin
  return case of_kind
    when 'comment' then exists (select from comment where space = of_space and id = of_record::uuid)
    when 'attachment' then exists (select from attachment where space = of_space and id = of_record::uuid)
    when 'letter' then exists (select from letter where space = of_space and id = of_record::uuid)
    else true
  end;
end $$;
create policy said on history as restrictive for select using (
  kind not in ('comment', 'attachment', 'letter') or said_seen(space, kind, record));
create policy said on history_head as restrictive for select using (
  kind not in ('comment', 'attachment', 'letter') or said_seen(space, kind, record));

revoke all on function speaks_in(), speaks_for() from public;
grant execute on function speaks_in(), speaks_for(), record_seen(text, text, text), said_seen(text, text, text)
  to comity_app;
