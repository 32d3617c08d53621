-- What an act needs of joint records comes in one answer, and what lists read of an activity is changed where it
-- stands: an act on one of them, or on ten thousand, is a handful of statements.

-- Takes the locks of joint records and of their histories, always in one order, and tells what was kept by whoever held
-- them before: each statement in here sees what was committed until it began. Whoever keeps nothing locks nothing. Of the
-- revisions it gives the words of those that stand, or that may be shown.
create function take_up(of_kind text, ids uuid[])
returns table (id uuid, space text, seals jsonb, offers jsonb, stances jsonb, told jsonb, statuses jsonb, areas text[],
  leads jsonb, contributors text[], size integer, digest bytea)
language plpgsql volatile as $$
#variable_conflict use_column
declare
  spaces text[];
begin
  perform from joint_record j where j.id = any (ids) and j.kind = of_kind order by j.id for update;
  select array_agg(distinct j.space) into spaces from joint_record j where j.id = any (ids) and j.kind = of_kind;
  perform from history_head h
    where h.space = any (spaces) and h.kind = of_kind and h.record = any (ids::text[]) order by h.record for update;
  return query
  select j.id, j.space,
         (select coalesce(jsonb_agg(jsonb_build_object('parent', s.parent, 'rev', s.rev)), '[]') from seal s
           where s.space = j.space and s.record = j.id),
         (select coalesce(jsonb_agg(jsonb_build_object('side', r.side, 'rev', r.rev, 'parent', r.parent)
                   order by r.ordinal), '[]') from revision r
           where r.space = j.space and r.record = j.id),
         (select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'act', s.act, 'rev', s.rev, 'parent', s.parent)
                   order by s.side), '[]') from stance s
           where s.space = j.space and s.record = j.id),
         (select coalesce(jsonb_object_agg(r.rev, r.canonical), '{}') from revision r
           where r.space = j.space and r.record = j.id and r.canonical is not null
             and (j.agreed is null or r.rev = j.agreed or r.rev in (
               select s.rev from stance s where s.space = j.space and s.record = j.id))),
         (select coalesce(jsonb_object_agg(t.side, t.status), '{}') from activity_status t
           where t.space = j.space and t.activity = j.id),
         a.areas, a.leads, a.contributors, h.size, h.digest
    from joint_record j
    left join activity a on a.space = j.space and a.id = j.id
    left join lateral (
      select o.size, o.digest from history_head o
       where o.space = j.space and o.kind = j.kind and o.record = j.id::text offset 0) as h on true
   where j.id = any (ids) and j.kind = of_kind;
end $$;
revoke all on function take_up(text, uuid[]) from public;
grant execute on function take_up(text, uuid[]) to comity_app;

do $$
declare
  part text;
begin
  foreach part in array array['activity_area', 'activity_body']
  loop
    execute format('create policy changed on %I for update using (space = any ((select keeps())::text[]))', part);
    execute format('grant update on %I to comity_app', part);
  end loop;
end $$;
