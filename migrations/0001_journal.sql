-- The journal: revisions are added and never changed.
create table revisions (
    number   integer primary key check (number >= 1),
    at       text not null,
    author   text not null,
    review   text not null check (review in ('second', 'not_needed', 'break_glass')),
    agreed   text not null,
    reason   text not null,
    edit     text not null,
    previous text not null check (length(previous) = 64),
    hash     text not null unique check (length(hash) = 64)
) strict;

create trigger revisions_are_not_changed before update on revisions
begin
    select raise(abort, 'the journal is append-only: a revision is never changed');
end;

create trigger revisions_are_not_deleted before delete on revisions
begin
    select raise(abort, 'the journal is append-only: a revision is never deleted');
end;

-- The first one may have another number than 1: an edition can contain the revisions before it, when its journal was put away.
create trigger revisions_follow_each_other before insert on revisions
when new.number <> (select coalesce(max(number) + 1, new.number) from revisions)
begin
    select raise(abort, 'the journal has no gaps: this is not the next revision');
end;
