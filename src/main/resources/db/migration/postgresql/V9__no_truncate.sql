-- Row triggers do not see TRUNCATE.
create trigger event_no_truncate before truncate on event
    for each statement execute function refuse_change();
create trigger document_no_truncate before truncate on document
    for each statement execute function refuse_change();
create trigger event_document_no_truncate before truncate on event_document
    for each statement execute function refuse_change();
create trigger log_entry_no_truncate before truncate on log_entry
    for each statement execute function refuse_change();
create trigger disclosed_no_truncate before truncate on disclosed
    for each statement execute function refuse_change();
create trigger lineage_secret_no_truncate before truncate on lineage_secret
    for each statement execute function refuse_change();
