-- An event waits for the log in the transaction that writes it, and the log itself takes no event twice and none that is
-- not there. To be told so once more here cost every act an index.
create table waiting_event (
    ordinal bigint generated always as identity primary key,
    event uuid not null
);

insert into waiting_event (event) select event from unsequenced order by ordinal;

drop table unsequenced;

alter table waiting_event rename to unsequenced;
