-- Where each chain ends: the row that writers of one chain contend on. It repeats what the events say.
create table chain_head (
    chain varchar(200) primary key,
    seq bigint not null,
    prev varchar(64)
);
