-- What is followed, what is on its way into the dossier, and who is told what.

alter table article add column backlog integer not null default 0;   -- 1 where it was there already when its source was added: read, not announced

create table source (
    name      text primary key,              -- an address, a folder or a mailbox, without its password
    kind      text not null,                 -- feed, links, folder, mailbox
    every     integer not null,              -- minutes between two looks
    due       text not null,                 -- when it is looked at next
    tried     text,                          -- when it was last looked at
    succeeded text,                          -- when that last gave something or "nothing new"
    reason    text,                          -- why the last look failed; null where it did not
    failures  integer not null default 0,    -- looks in a row that failed
    brought   integer not null default 0,    -- items found in all
    etag      text,                          -- validators of the last answer (RFC 9110)
    modified  text,
    mark      text                           -- of a mailbox: how far it was read
);

create table item (
    id       text primary key,               -- of its address, or of the text where it has none: each is taken once
    number   bigint not null unique,         -- order of finding
    source   text not null,
    address  text not null,
    known    text not null,                  -- what the source says of it, as JSON
    step     text not null,                  -- found, fetched, done, aside
    input    text,                           -- what was fetched, as JSON, until it is done; before that the few lines its feed has of it
    backlog  integer not null,
    tries    integer not null default 0,     -- failures of the step
    begun    integer not null default 0,     -- how often work on it began; more than tries and one where the process died
    due      text not null,                  -- when it is tried next
    reason   text                            -- of the last failure
);
create index item_step on item (step, due);

create table lease (
    name  text primary key,
    owner text not null,
    until text not null
);

create table channel (
    name     text primary key,
    settings text not null,                  -- as JSON, without any secret
    made     text not null,
    planned  text not null,                  -- up to when digests were planned
    told     bigint not null,                -- the last article (by number) that a weekday's digest could know
    selected bigint not null,                -- the same of a weekend's
    alerted  bigint not null                 -- the same of alerts
);

create table outbox (
    id      text primary key,                -- channel, kind, day and part: the same message is put in once
    number  bigint not null unique,
    channel text not null,
    kind    text not null,                   -- day, weekend, alert
    made    text not null,
    message text not null,                   -- as JSON
    state   text not null,                   -- waiting, sending, sent, refused
    tries   integer not null default 0,
    again   integer not null default 0,      -- sendings of which nobody knows whether they arrived, before this one
    due     text not null,
    reason  text,
    sent    text,
    receipt text                             -- what the channel calls the message
);
create index outbox_state on outbox (state, due);

create table digest (
    id      text primary key,                -- channel, kind and day
    channel text not null,
    day     text not null,
    made    text not null,
    content text not null                    -- as JSON
);
create index digest_day on digest (day);
