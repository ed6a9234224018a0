-- The tree over the log, as tiles cut it: level 0 holds a hash for each entry, level n one for each 256 of the level below.
create table tree_hash (
    level integer not null,
    position bigint not null,
    hash varchar(64) not null,
    primary key (level, position)
);

-- What was signed of the log as a whole, one note for each size.
create table checkpoint (
    tree_size bigint primary key,
    note varchar(2000) not null,
    fence bigint not null
);
