create trigger tree_hash_insert_only before update, delete on tree_hash
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';
create trigger checkpoint_insert_only before update, delete on checkpoint
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';

-- Always empty: what it points at cannot be truncated.
create table tree_truncate_guard (
    level integer,
    position bigint,
    tree_size bigint references checkpoint (tree_size),
    foreign key (level, position) references tree_hash (level, position)
);
