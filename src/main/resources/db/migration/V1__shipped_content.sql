-- What the shipped files hold. One load replaces all of it in one transaction.

create table nation (
  id varchar(8) not null primary key,
  ordinal int not null,
  name varchar(100) not null,
  colour char(7) not null
);

create table symbol (
  sidc char(20) not null primary key,
  file varchar(200) not null,
  width_px double precision not null,
  height_px double precision not null,
  anchor_x_px double precision not null,
  anchor_y_px double precision not null,
  meaning varchar(200) not null
);

create table formation (
  id varchar(64) not null primary key,
  ordinal int not null,
  name varchar(200) not null,
  caption varchar(100) not null,
  kind varchar(20) not null,
  status varchar(20) not null,
  sidc char(20) not null references symbol,
  host_nation_id varchar(8) references nation,
  site_name varchar(200),
  site_place varchar(200),
  lon_deg double precision,
  lat_deg double precision,
  site_precision varchar(20),
  superior_id varchar(64) references formation
);

create table lead_nation (
  formation_id varchar(64) not null references formation on delete cascade,
  ordinal int not null,
  nation_id varchar(8) not null references nation,
  primary key (formation_id, ordinal)
);

create table area (
  id varchar(64) not null primary key,
  ordinal int not null,
  name varchar(200) not null,
  formation_id varchar(64) not null references formation on delete cascade,
  geometry_file varchar(200) not null,
  note varchar(1000) not null
);

create table source (
  id varchar(64) not null primary key,
  title varchar(300) not null,
  url varchar(1000) not null,
  published varchar(100) not null
);

create table article (
  id varchar(64) not null primary key,
  ordinal int not null,
  title varchar(500) not null,
  publisher varchar(200) not null,
  published varchar(100) not null,
  url varchar(1000) not null,
  licence varchar(500) not null,
  sha256 char(64) not null
);

create table passage (
  article_id varchar(64) not null references article on delete cascade,
  number int not null,
  kind varchar(20) not null,
  text clob not null,
  primary key (article_id, number)
);

create table mention (
  formation_id varchar(64) not null references formation on delete cascade,
  article_id varchar(64) not null,
  number int not null,
  start_offset int not null,
  end_offset int not null,
  reason varchar(200) not null,
  primary key (formation_id, article_id, number, start_offset),
  foreign key (article_id, number) references passage on delete cascade
);
create index mention_by_passage on mention (article_id, number);

-- A claim rests on a quotation (article_id to end_offset) or on a source, never on both.
create table claim (
  id varchar(64) not null primary key,
  ordinal int not null,
  formation_id varchar(64) not null references formation on delete cascade,
  property varchar(30) not null,
  statement varchar(1000) not null,
  article_id varchar(64),
  number int,
  start_offset int,
  end_offset int,
  quotation varchar(2000),
  source_id varchar(64) references source,
  confidence varchar(10),
  foreign key (article_id, number) references passage,
  check ((source_id is null) = (quotation is not null))
);
create index claim_by_formation on claim (formation_id, ordinal);

create table event (
  id varchar(64) not null primary key,
  date_iso varchar(10) not null,
  title varchar(300) not null,
  article_id varchar(64) not null,
  number int not null,
  start_offset int not null,
  end_offset int not null,
  quotation varchar(2000) not null,
  foreign key (article_id, number) references passage
);

create table event_formation (
  event_id varchar(64) not null references event on delete cascade,
  ordinal int not null,
  formation_id varchar(64) not null references formation,
  primary key (event_id, ordinal)
);
