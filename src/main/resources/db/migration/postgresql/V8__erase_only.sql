-- Texts and secrets change in one way only: plain to null, naming an erasure, once.
create function refuse_all_but_erasure() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.plain is not null and new.plain is null and new.erasure is not null
            and to_jsonb(new) - 'plain' - 'erasure' = to_jsonb(old) - 'plain' - 'erasure' then
        return new;
    end if;
    raise exception 'rows of % can only be erased', tg_table_name using errcode = '23001';
end
$$;

create trigger disclosed_erase_only before update or delete on disclosed
    for each row execute function refuse_all_but_erasure();
create trigger lineage_secret_erase_only before update or delete on lineage_secret
    for each row execute function refuse_all_but_erasure();
