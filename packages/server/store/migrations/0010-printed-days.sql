-- A mandate whose day is printed is as dated as one whose days were worked out: lists and the timeline go by both.
-- A partial date is the whole of its month or year.
with printed as (
  select space, id, due->>'date' as day,
         to_date(due->>'date', case length(due->>'date') when 4 then 'YYYY' when 7 then 'YYYY-MM' else 'YYYY-MM-DD' end)
           as first
    from mandate
   where due_to is null and due->>'date' ~ '^\d{4}(-\d{2}){0,2}$'
)
update mandate m
   set due_from = p.first,
       due_to = case length(p.day)
         when 4 then (p.first + interval '1 year')::date - 1
         when 7 then (p.first + interval '1 month')::date - 1
         else p.first end
  from printed p
 where p.space = m.space and p.id = m.id;
