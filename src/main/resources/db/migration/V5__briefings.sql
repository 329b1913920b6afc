-- Briefings, each with the versions that were saved of it. A shipped one has no saved_by, has version
-- 0 alone and is replaced at each start. content is the briefing as JSON.
create table briefing (
  id varchar(64) primary key,
  version bigint not null,
  saved_by varchar(200),
  saved_at timestamp(9) with time zone
);

create table briefing_version (
  briefing_id varchar(64) not null references briefing on delete cascade,
  version bigint not null,
  content varchar(2000000) not null,
  saved_by varchar(200),
  saved_at timestamp(9) with time zone,
  primary key (briefing_id, version)
);
