-- What a person has said a text is, where the program's own reading was not enough: the lines by what they are, and
-- where title, symbol, organ and dates stand in the source. Null for a wording that a program read alone.
alter table expression add column marking jsonb;
