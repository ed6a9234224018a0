create trigger tree_hash_insert_only before update or delete on tree_hash
    for each row execute function refuse_change();
create trigger checkpoint_insert_only before update or delete on checkpoint
    for each row execute function refuse_change();
create trigger tree_hash_no_truncate before truncate on tree_hash
    for each statement execute function refuse_change();
create trigger checkpoint_no_truncate before truncate on checkpoint
    for each statement execute function refuse_change();
