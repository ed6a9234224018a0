-- A system that asks by token. The name is a commitment; scopes and desks are lists with a space between.
create table client (
    id uuid primary key,
    name text not null,
    scopes text not null,
    desks text not null,
    disabled boolean not null,
    demo boolean not null
);
