-- What is not the journal: who is who, what waits, what was suggested. All of it can be changed and deleted.

-- Which account stands behind a name of the journal. Deleted when the person asks for it.
create table people (
    pseudonym text primary key,
    account   text not null unique,
    since     text not null
) strict;

create table proposals (
    id         integer primary key autoincrement,
    author     text not null,
    changeset  text not null,
    reason     text not null,
    base       integer not null,
    state      text not null check (state in ('open', 'published', 'rejected', 'taken_back')),
    revision   integer,
    suggestion integer,
    check ((state = 'published') = (revision is not null))
) strict;

create index proposals_that_wait on proposals (id) where state = 'open';

create table remarks (
    id       integer primary key autoincrement,
    proposal integer not null references proposals (id),
    at       text not null,
    by       text not null,
    kind     text not null,
    text     text not null
) strict;

create index remarks_of_a_proposal on remarks (proposal, id);

create table suggestions (
    id      integer primary key autoincrement,
    at      text not null,
    country text,
    event   text,
    text    text not null,
    source  text not null,
    outcome text check (outcome in ('accepted', 'declined', 'duplicate', 'taken_back')),
    note    text not null default ''
) strict;

create index suggestions_that_wait on suggestions (id) where outcome is null;

create table suggested_by (
    suggestion integer not null references suggestions (id) on delete cascade,
    pseudonym  text not null,
    at         text not null,
    primary key (suggestion, pseudonym)
) strict, without rowid;

-- Who may not suggest. The mark is a salted hash of the account, so that a mute outlives a deletion without naming anybody.
create table mutes (
    mark    text primary key,
    account text,
    by      text not null,
    at      text not null,
    reason  text not null
) strict;

create table cooldowns (
    key   text primary key,
    until text not null
) strict;

create table settings (
    name  text primary key,
    value text not null
) strict;
