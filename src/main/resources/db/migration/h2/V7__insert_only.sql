-- What is recorded stays: the database refuses UPDATE and DELETE.
create trigger event_insert_only before update, delete on event
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';
create trigger document_insert_only before update, delete on document
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';
create trigger event_document_insert_only before update, delete on event_document
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';
create trigger log_entry_insert_only before update, delete on log_entry
    for each row call 'dev.colophon.ledger.InsertOnlyTrigger';
