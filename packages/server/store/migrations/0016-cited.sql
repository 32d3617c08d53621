-- How many texts recall each text, and how many texts are recalled at all, whether they are held or not.
insert into tally (space, kind, key, n)
  select space, 'citation named', symbol, count(distinct expression)::integer from citation
   where listed and state <> 'rejected' group by space, symbol union all
  select space, 'citation', '', count(distinct symbol)::integer from citation
   where listed and state <> 'rejected' group by space;
