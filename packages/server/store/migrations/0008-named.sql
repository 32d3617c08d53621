-- What texts name together: a meeting or an agreement that several paragraphs name is one, with every naming.

-- One meeting: the same words, days and place, whatever the case of the letters and the kind of hyphen and space.
create function plain_words(words text) returns text language sql immutable strict as $$
  select lower(translate(words, U&'\2010\2011\00A0\202F\2019', '--  '''))
$$;
alter table event add column meeting text generated always as (
  left(md5(plain_words(what) || chr(31) || date_from || chr(31) || date_to || chr(31) || coalesce(plain_words(venue), '')), 16)
) stored;

-- One agreement: the same words, parties in whatever order, and day.
create function accord_of(what text, parties jsonb, signed text) returns text language sql immutable as $$
  select left(md5(plain_words(what) || chr(31) || coalesce(signed, '') || chr(31) || coalesce(
    (select string_agg(plain_words(party), chr(30) order by plain_words(party) collate "C")
       from jsonb_array_elements_text(parties) as party), '')), 16)
$$;
alter table agreement add column accord text generated always as (accord_of(what, parties, signed)) stored;

grant execute on function plain_words(text), accord_of(text, jsonb, text) to comity_app;

drop index event_by_date;
create index event_by_date on event (space, date_from, meeting) where listed;
create index event_by_meeting on event (space, meeting) where listed;
drop index agreement_by_date;
create index agreement_by_date on agreement (space, coalesce(signed, ''), accord) where listed;
create index agreement_by_accord on agreement (space, accord) where listed;
drop index mention_by_party;
create index mention_by_party on mention (space, party, id) where party is not null and listed;
create index mention_of_area on mention (space, text) where kind = 'area' and listed;
create index tally_by_number on tally (space, kind, n desc, key);

-- How many texts name each, and how many are named at all.
delete from tally where kind in ('meeting', 'agreement');
insert into tally (space, kind, key, n)
  select space, 'meeting named', meeting, count(distinct expression) from event where listed group by space, meeting union all
  select space, 'agreement named', accord, count(distinct expression) from agreement where listed group by space, accord union all
  select space, 'party named', party, count(distinct expression) from mention
   where listed and kind = 'party' and party is not null group by space, party union all
  select space, 'meeting', '', count(distinct meeting) from event where listed group by space union all
  select space, 'agreement', '', count(distinct accord) from agreement where listed group by space union all
  select space, 'party', '', count(distinct party) from mention
   where listed and kind = 'party' and party is not null group by space;

-- The header of a text among the words of its paragraphs, so that one index narrows and finds at once.
update search_entry s
   set words = s.words || array_to_tsvector(array_remove(array['organ:' || lower(i.organ), 'session:' || lower(i.session)], null))
  from instrument i where i.space = s.space and i.id = s.instrument;
