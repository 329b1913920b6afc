-- Briefings while they are shown to an audience, with the frame in view. A showing refers to no other
-- table: it outlives a reload of what it shows. Only the SHA-256 of the presenter's key is here.
create table live_showing (
  code varchar(14) primary key,
  key_hash varchar(64) not null,
  briefing_id varchar(64) not null,
  version bigint not null,
  steps int not null,
  serial bigint not null,
  step int not null,
  black boolean not null,
  pointer_lon_deg double precision,
  pointer_lat_deg double precision,
  spotlight_lon_deg double precision,
  spotlight_lat_deg double precision,
  spotlight_radius_m double precision,
  started_by varchar(200) not null,
  started_at timestamp(9) with time zone not null,
  last_at timestamp(9) with time zone not null,
  ended_at timestamp(9) with time zone
);

create index live_showing_going on live_showing (ended_at);
