-- Whom an identity provider knows as whom: by issuer and subject, which it never gives to somebody else.
create table federated_identity (
    issuer    text                        not null,
    subject   text                        not null,
    person    uuid                        not null references person,
    linked_at timestamp(6) with time zone not null,
    primary key (issuer, subject)
);
create index federated_identity_person on federated_identity (person);
