-- The day of an agreement as lists order by it, '' where none is said. Behind row-level security an index is sought by
-- a column, not by coalesce(): what is not known to keep a row's values to itself is asked after the rule of the row.
alter table agreement add column day text generated always as (coalesce(signed, '')) stored;
create index agreement_by_day on agreement (space, day, accord) where listed;
drop index agreement_by_date;
