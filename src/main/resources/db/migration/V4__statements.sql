-- What editors say of what articles state. A ruling refers to no other table: it outlives a reload of
-- what it is about. It holds while its quotation stands in the text. formation_id is empty for a number.
create table ruling (
  article_id varchar(64) not null,
  number int not null,
  start_offset int not null,
  end_offset int not null,
  fact varchar(20) not null,
  formation_id varchar(64) not null,
  stated varchar(500) not null,
  counted varchar(500),
  quotation clob not null,
  outcome varchar(10) not null,
  ruled_by varchar(200) not null,
  ruled_at timestamp(9) with time zone not null,
  primary key (article_id, number, start_offset, end_offset, fact, formation_id, stated)
);
