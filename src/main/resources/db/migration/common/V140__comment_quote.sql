-- What a comment speaks of, as it read then.
alter table comment_note add column quote text;
