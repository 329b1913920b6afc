-- Who may write: one row for each account that signs in with a password, which is kept encoded.

create table editor (
  name varchar(64) not null primary key,
  password varchar(200) not null,
  one_time boolean not null,
  changed_at timestamp with time zone not null
);
