-- The identity provider of a side (OpenID Connect). What it says of a person opens the posts of that side and no
-- others: the administrator of one side cannot vouch for the people of another.

create table identity_provider (
  space text not null references space,
  side text not null,
  issuer text not null,
  client text not null,
  -- Sealed; the program opens it to speak to the provider.
  secret bytea not null,
  -- What stands after the sign in the addresses that the provider may speak of.
  domains text[] not null,
  made_at timestamptz not null default now(),
  primary key (space, side)
);
create index identity_provider_by_domain on identity_provider using gin (domains);

-- Who an account is for an issuer, from the first time on: an address that is given to another person gives no post.
create table provider_subject (
  issuer text not null,
  subject text not null,
  account uuid not null references account,
  primary key (issuer, subject),
  unique (issuer, account)
);

alter table identity_provider enable row level security;
alter table provider_subject enable row level security;

create or replace function reaches(way text, of_space text, of_side text, with_address text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select way is null or exists (
    select from identity_provider p
     where p.space = of_space and p.side = of_side and p.issuer = way
       and split_part(with_address, '@', 2) = any (p.domains))
$$;

-- Sessions that speak for a post which their way does not reach any more.
create function end_unreached_sessions() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session s where s.account is not null and s.via is not null and s.actor not like 'account/%'
    and not exists (select from spoken_by(s.account, s.via) as one where one = s.actor)
$$;

create function set_provider(in_space text, of_side text, of_issuer text, as_client text, sealed bytea, for_domains text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_history_of(in_space, of_side);
  insert into identity_provider (space, side, issuer, client, secret, domains)
    values (in_space, of_side, of_issuer, as_client, sealed, for_domains)
    on conflict (space, side) do update
      set issuer = excluded.issuer, client = excluded.client, secret = excluded.secret, domains = excluded.domains;
  perform end_unreached_sessions();
end $$;

-- Whoever came in by it is out.
create function end_provider(in_space text, of_side text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_history_of(in_space, of_side);
  delete from identity_provider where space = in_space and side = of_side;
  if not found then
    return false;
  end if;
  perform end_unreached_sessions();
  return true;
end $$;

-- Never the secret.
create function providers_of(in_space text) returns table (side text, issuer text, client text, domains text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.side, p.issuer, p.client, p.domains from identity_provider p
   where p.space = in_space and governs(in_space, p.side) order by p.side
$$;

-- Where whoever has this address is sent: where the address has a post first, then where it is invited, else the
-- first of its domain. Whether the address is known cannot be told where a domain has one provider.
create function provider_for(given_address text) returns table (issuer text, client text, secret bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.issuer, p.client, p.secret from identity_provider p
   where split_part(given_address, '@', 2) = any (p.domains)
   order by exists (select from account c join holding h on h.account = c.id and h.held_to is null
                      join post o on o.actor = h.actor and o.held_to is null
                     where c.address = given_address and o.space = p.space and o.side = p.side) desc,
            exists (select from one_time i where i.address = given_address and i.space = p.space and i.side = p.side
                       and i.used_at is null and i.expires_at > now()) desc, p.made_at, p.space, p.side
   limit 1
$$;

create function provider_named(of_issuer text, as_client text) returns table (issuer text, client text, secret bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.issuer, p.client, p.secret from identity_provider p
   where p.issuer = of_issuer and p.client = as_client order by p.made_at limit 1
$$;

-- Opens a session for whoever the issuer says has this address, which the program has checked: an account that is known
-- as this subject or as none yet, or one that is invited. Null for all others.
create function sign_in_by_provider(of_issuer text, as_subject text, given_address text, session_hash bytea) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_account uuid;
begin
  if not exists (select from identity_provider p
                  where p.issuer = of_issuer and split_part(given_address, '@', 2) = any (p.domains)) then
    return null;
  end if;
  select s.account into found_account from provider_subject s where s.issuer = of_issuer and s.subject = as_subject;
  if not found then
    select a.id into found_account from account a where a.address = given_address;
    if not found then
      if not exists (select from one_time o where o.address = given_address and o.purpose = 'post' and o.used_at is null
                        and o.expires_at > now() and reaches(of_issuer, o.space, o.side, given_address)) then
        return null;
      end if;
      insert into account (address) values (given_address) returning id into found_account;
      insert into actor (id, kind) values ('account/' || found_account, 'person');
    elsif exists (select from provider_subject s where s.issuer = of_issuer and s.account = found_account) then
      return null;
    end if;
    insert into provider_subject (issuer, subject, account) values (of_issuer, as_subject, found_account);
  end if;
  return open_session_for(found_account, of_issuer, session_hash);
end $$;

revoke all on function reaches(text, text, text, text), end_unreached_sessions() from public;
do $$
declare
  asked text;
begin
  foreach asked in array array['set_provider(text, text, text, text, bytea, text[])', 'end_provider(text, text)',
    'providers_of(text)', 'provider_for(text)', 'provider_named(text, text)', 'sign_in_by_provider(text, text, text, bytea)']
  loop
    execute format('revoke all on function %s from public', asked);
    execute format('grant execute on function %s to comity_app', asked);
  end loop;
end $$;
