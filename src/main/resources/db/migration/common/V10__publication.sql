-- Who publishes. Names are commitments: the names themselves are among the ledger's disclosures.
create table publication (
    id text primary key,
    legal_entity text not null,
    contact text not null,
    time_zone text not null
);

create table publication_name (
    publication text not null references publication (id),
    language text not null,
    name text not null,
    primary key (publication, language)
);
