-- How the posts of a side were given, and by whom its people are vouched for, is told to that side and to whoever
-- governs it; an open cooperation tells it to nobody else.

-- An invitation that was withdrawn and a post that never was are known by their history alone.
create function seat_seen(of_space text, of_kind text, of_record text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select governs(of_space, seat.side) or coalesce(of_space || chr(32) || seat.side = any (speaks_for()), false)
    from (select case when of_kind = 'provider' then of_record else coalesce(
      (select p.side from post p where p.space = of_space and p.id::text = of_record),
      (select o.side from one_time o where o.space = of_space and o.id::text = of_record),
      (select coalesce(h.body::jsonb->'after'->>'side', h.body::jsonb->'before'->>'side') from history h
        where h.space = of_space and h.kind = 'post' and h.record = of_record order by h.seq limit 1)) end as side
    ) as seat
$$;
revoke all on function seat_seen(text, text, text) from public;
grant execute on function seat_seen(text, text, text) to comity_app;

create policy seated on history as restrictive for select using (
  kind not in ('post', 'provider') or seat_seen(space, kind, record));
create policy seated on history_head as restrictive for select using (
  kind not in ('post', 'provider') or seat_seen(space, kind, record));
