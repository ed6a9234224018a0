-- What keys are made with, one secret for each lineage, in hexadecimal. An erasure takes it away.
create table lineage_secret (
    lineage uuid primary key,
    article uuid not null,
    plain varchar(32),
    erasure uuid
);

create index lineage_secret_article on lineage_secret (article);
