-- Where on an article's chain the reports of published pages are: a period's report asks for them alone, and an article's
-- chain has an event for every act.
create table published_page (
    event uuid primary key references event (id),
    chain varchar(200) not null
);

create index published_page_chain on published_page (chain);

insert into published_page (event, chain) select id, chain from event where type = 'release.published';
