-- A letter is corrected by the side that registered it; what stood before stays in its history. Its number may be wrong as
-- well; where it is, how it is marked and who registered it are not to be corrected.
create policy corrected on letter for update using (
  space = any ((select keeps())::text[]) and space || chr(32) || side = any ((select speaks_for())::text[]))
  with check (
  space = any ((select keeps())::text[]) and space || chr(32) || side = any ((select speaks_for())::text[]));
grant update (number, year, ordinal, kind, date, sender, recipient, subject, text, reply_due) on letter to comity_app;
