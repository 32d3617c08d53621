-- How many mandates fall due on each day, and how many on none, so that the timeline and what is overdue cost the same
-- in a large register as in a small one.
insert into tally (space, kind, key, n)
  select space, 'mandate due', coalesce(due_to::text, ''), count(*) from mandate where listed group by space, due_to;
