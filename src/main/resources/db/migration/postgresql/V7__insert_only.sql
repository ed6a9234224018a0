-- What is recorded stays: the database refuses UPDATE and DELETE.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are insert-only', tg_table_name using errcode = '23001';
end
$$;

create trigger event_insert_only before update or delete on event
    for each row execute function refuse_change();
create trigger document_insert_only before update or delete on document
    for each row execute function refuse_change();
create trigger event_document_insert_only before update or delete on event_document
    for each row execute function refuse_change();
create trigger log_entry_insert_only before update or delete on log_entry
    for each row execute function refuse_change();
