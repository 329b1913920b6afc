-- Articles that editors add beside the shipped ones, and what people decide on matches.
-- Up to here every article was shipped; the start that runs this loads them anew.

drop table mention;
delete from event_formation;
delete from event;
delete from claim;
delete from passage;
delete from article;

-- A shipped article has no added_by and is replaced at each start; an added one stays.
-- sort_day grows from the newest day of publication to the oldest, and is greatest where unknown.
alter table article drop column ordinal;
alter table article alter column url drop not null;
alter table article add column dated date;
alter table article add column sort_day int not null;
alter table article add column text_sha256 char(64) not null;
alter table article add column matched_by char(64) not null;
alter table article add column added_by varchar(200);
alter table article add column added_at timestamp(9) with time zone;
-- The hash again, of added articles alone: none of them may be there twice.
alter table article add column added_text char(64) unique;
create index article_newest_first on article (sort_day, id);
create index article_by_text on article (text_sha256);
create index article_by_publisher on article (publisher);

-- waiting: how certain the least certain undecided match is, 0 the least; null where all is decided.
alter table passage alter column text varchar(1000000) not null;
alter table passage add column folded varchar(1000000) not null;
alter table passage add column sort_day int not null;
alter table passage add column waiting int;
create index passage_by_doubt on passage (waiting, sort_day, article_id, number);

-- What the matcher found, whatever people decided. Spans are text: "12-20 31-40".
create table finding (
  article_id varchar(64) not null,
  number int not null,
  ordinal int not null,
  formation_id varchar(64) not null,
  spans varchar(1000000) not null,
  reason varchar(200) not null,
  certainty varchar(10) not null,
  primary key (article_id, number, ordinal),
  foreign key (article_id, number) references passage on delete cascade
);

-- What readers see: findings with decisions applied.
create table mention (
  article_id varchar(64) not null,
  number int not null,
  ordinal int not null,
  formation_id varchar(64) not null,
  sort_day int not null,
  publisher varchar(200) not null,
  spans varchar(1000000) not null,
  reason varchar(200) not null,
  certainty varchar(10) not null,
  checked_by varchar(200),
  checked_at timestamp(9) with time zone,
  primary key (article_id, number, ordinal),
  foreign key (article_id, number) references passage on delete cascade
);
create index mention_newest_first
  on mention (formation_id, sort_day, article_id, number, publisher);

-- Decisions refer to no other table: they outlive a reload of what they are about. They hold for
-- the text that has this hash.
create table decision (
  article_id varchar(64) not null,
  number int not null,
  text_sha256 char(64) not null,
  ordinal int not null,
  formation_id varchar(64) not null,
  verdict varchar(10) not null,
  spans varchar(1000000) not null,
  decided_by varchar(200) not null,
  decided_at timestamp(9) with time zone not null,
  primary key (article_id, number, text_sha256, formation_id)
);

-- How often the decisions on a passage have been written.
create table review (
  article_id varchar(64) not null,
  number int not null,
  version bigint not null,
  primary key (article_id, number)
);
