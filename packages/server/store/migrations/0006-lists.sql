-- Lists that cost the same at a thousand rows and at a million: what they are ordered and narrowed by has an index,
-- and what they count is counted when it is kept.

alter table mandate add column dated text not null default '';
update mandate m set dated = coalesce(i.date, '') from instrument i where i.space = m.space and i.id = m.instrument;
drop index mandate_by_text;
create index mandate_by_text on mandate (space, expression, ordinal);
create index mandate_by_date on mandate (space, dated desc, id) where listed;
create index mandate_by_verb on mandate (space, verb, dated desc, id) where listed;
create index mandate_by_due on mandate (space, due_to, id) where listed and due_to is not null;
create index mandate_of_text on mandate (space, instrument, dated desc, id) where listed;

-- Whom and what a mandate touches on, a row for each, so that the rare and the common are found alike.
create table mandate_addressee (
  space text not null,
  party text not null,
  mandate uuid not null,
  primary key (space, party, mandate),
  foreign key (space, mandate) references mandate
);
insert into mandate_addressee
  select distinct b.space, party, b.mandate from mandate_body b, unnest(b.parties) as party where b.role = 'addressee';
create table mandate_area (
  space text not null,
  area text not null,
  mandate uuid not null,
  primary key (space, area, mandate),
  foreign key (space, mandate) references mandate
);
insert into mandate_area select m.space, area, m.id from mandate m, unnest(m.areas) as area;

create index event_by_date on event (space, date_from, id) where listed;
create index agreement_by_date on agreement (space, signed, id) where listed;
drop index citation_by_symbol;
create index citation_by_symbol on citation (space, symbol, instrument);
drop index instrument_by_date;
create index instrument_by_date on instrument (space, coalesce(date, '') desc, id);
create index instrument_by_title on instrument (space, coalesce(title, ''), id);

-- How many of each there are in what lists show. Kept in the transaction that lists or unlists.
create table tally (
  space text not null references space,
  kind text not null,
  key text not null,
  n integer not null,
  primary key (space, kind, key)
);
insert into tally
  select space, 'text', '', count(*) from instrument group by space union all
  select space, 'mandate', '', count(*) from mandate where listed group by space union all
  select space, 'mandate verb', verb, count(*) from mandate where listed group by space, verb union all
  select a.space, 'mandate area', a.area, count(*) from mandate_area a
    join mandate m on m.space = a.space and m.id = a.mandate where m.listed group by a.space, a.area union all
  select a.space, 'mandate addressee', a.party, count(*) from mandate_addressee a
    join mandate m on m.space = a.space and m.id = a.mandate where m.listed group by a.space, a.party union all
  select space, 'mandate without area', '', count(*) from mandate where listed and areas = '{}' group by space union all
  select space, 'agreement', '', count(*) from agreement where listed group by space union all
  select space, 'meeting', '', count(*) from event where listed group by space;

do $$
declare
  walled text;
begin
  foreach walled in array array['mandate_addressee', 'mandate_area', 'tally']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('create policy seen on %I for select using (space = any ((select sees())::text[]))', walled);
    execute format('create policy added on %I for insert with check (space = any ((select keeps())::text[]))', walled);
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', walled);
    execute format('grant select, insert, update on %I to comity_app', walled);
  end loop;
end $$;

-- Where each note is marked: the provision, the way to the sub-paragraph, the offset in its text.
alter table note add column marks jsonb not null default '[]';
