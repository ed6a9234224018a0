-- Keys that somebody put elsewhere, as "S=Q J=A": working data.
alter table preference add column moved_keys text not null default '';
