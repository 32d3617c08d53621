-- A meeting or an agreement is shown as the latest text that names it has it: the day of the text stands with the
-- naming, so that the one is found along an index, however many texts name it.
alter table event add column dated text not null default '';
alter table agreement add column dated text not null default '';
update event e set dated = i.date from instrument i where i.space = e.space and i.id = e.instrument and i.date is not null;
update agreement a set dated = i.date from instrument i
 where i.space = a.space and i.id = a.instrument and i.date is not null;

create index event_latest on event (space, meeting, (host is null), dated desc, id) where listed;
drop index event_by_meeting;
create index agreement_latest on agreement (space, accord, (promises is null), dated desc, id) where listed;
drop index agreement_by_accord;
