-- How the person of a session signed in (RFC 8176), with a space between.
alter table web_session add column method text default 'pwd' not null;
