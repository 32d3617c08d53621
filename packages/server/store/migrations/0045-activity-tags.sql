-- What else an activity is found by: the programmes, goals and priorities that it serves, the mandates that it answers, the
-- agreements that it carries out, third parties and its marking. A row for each, as each body has one: "goal 16.7".
create table activity_tag (
  space text not null,
  tag text collate "C" not null,
  biennium uuid,
  activity uuid not null,
  title text not null,
  wall text,
  primary key (space, tag, activity),
  foreign key (space, activity) references activity
);
create index activity_tag_by_title on activity_tag (space, biennium, tag, title, activity) include (wall);
create index activity_tag_of on activity_tag (space, activity);

-- Of what stands already, by the revision that lists show.
insert into activity_tag (space, tag, biennium, activity, title, wall)
  select distinct a.space, t.tag, a.biennium, a.id, a.title, a.wall
    from activity a
    join joint_record j on j.space = a.space and j.id = a.id
    join revision r on r.space = a.space and r.rev = coalesce(j.agreed,
      (select s.rev from stance s where s.space = a.space and s.record = a.id and s.act = 'propose' order by s.at desc limit 1),
      (select o.rev from revision o where o.space = a.space and o.record = a.id order by o.ordinal desc limit 1))
    cross join lateral (
      select 'programme ' || v from jsonb_array_elements_text(coalesce(r.canonical::jsonb->'programmes', '[]')) v
      union all
      select 'goal ' || g from jsonb_array_elements_text(coalesce(r.canonical::jsonb->'developmentGoals', '[]')) v,
             unnest(array[v, split_part(v, '.', 1)]) g
      union all
      select 'priority ' || v from jsonb_array_elements_text(coalesce(r.canonical::jsonb->'oicPriorities', '[]')) v
      union all
      select 'mandate ' || v from jsonb_array_elements_text(coalesce(r.canonical::jsonb->'mandates', '[]')) v
      union all
      select 'agreement ' || v from jsonb_array_elements_text(coalesce(r.canonical::jsonb->'agreements', '[]')) v
      union all
      select 'third ' || v from unnest(a.contributors) v join space s on s.id = a.space
       where split_part(v, '/', 1) not in (select one->>'id' from jsonb_array_elements(s.sides) one)
      union all
      select 'marking ' || a.marking where a.marking <> 'unclassified') as t (tag)
   where r.canonical is not null;

create trigger walled before insert on activity_tag for each row execute function walled_by_activity();
alter table activity_tag enable row level security;
create policy seen on activity_tag for select using (
  (space = any ((select whole())::text[]) and (wall is null or wall = any ((select walls())::text[])))
  or activity = any ((select given())::uuid[]));
create policy added on activity_tag for insert with check (space = any ((select keeps())::text[]));
create policy changed on activity_tag for update using (space = any ((select keeps())::text[]));
create policy dropped on activity_tag for delete using (space = any ((select keeps())::text[]));
grant select, insert, update, delete on activity_tag to comity_app;
