-- Texts and secrets change in one way only: plain to null, naming an erasure, once.
create trigger disclosed_erase_only before update, delete on disclosed
    for each row call 'dev.colophon.ledger.EraseOnlyTrigger';
create trigger lineage_secret_erase_only before update, delete on lineage_secret
    for each row call 'dev.colophon.ledger.EraseOnlyTrigger';
