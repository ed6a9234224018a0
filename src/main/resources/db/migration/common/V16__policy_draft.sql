-- Policies not yet in force; those that are, or were, are on their desk's chain.
create table policy_draft (
    id uuid primary key,
    desk text not null references desk (id),
    name text not null,
    document text not null,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null
);
