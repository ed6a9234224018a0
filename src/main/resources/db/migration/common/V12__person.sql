-- Who may sign in, and as what. The name is a commitment.
create table person (
    id uuid primary key,
    name text not null,
    email text not null unique,
    alias text unique,
    languages text not null,
    disabled boolean not null,
    demo boolean not null
);

create table person_role (
    person uuid not null references person (id),
    position integer not null,
    desk text not null,
    role text not null,
    valid_from timestamp(6) with time zone,
    valid_until timestamp(6) with time zone,
    primary key (person, position)
);
