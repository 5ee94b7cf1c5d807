-- One dossier: its articles, what they say, and what that comes to. Days are ISO dates as text, instants ISO instants in UTC.

create table setting (
    name  text primary key,
    value text not null
);

create table article (
    id              text primary key,          -- 32 hex digits over the text
    number          bigint not null unique,    -- order of adding
    source          text not null,
    url             text,
    outlet          text not null,
    title           text,
    published       text,
    published_basis text not null,
    language        text not null,
    added           text not null,
    text            text not null,
    copy_of         text not null,             -- the first article with this text, its own id where it is the first
    print           text not null,             -- MinHash of the text
    relevance       double precision not null,
    relevance_why   text not null,
    belongs         integer not null           -- 1 taken in, 0 a near miss
);
create index article_published on article (published);
create index article_copy on article (copy_of);

create table text_band (
    band    text not null,
    article text not null,
    primary key (band, article)
);

create table sentence (
    article  text not null,
    number   integer not null,
    begin_at integer not null,
    end_at   integer not null,
    text     text not null,
    primary key (article, number)
);

create table person (
    id   text primary key,
    name text not null,
    side text,
    fixed integer not null default 0           -- 1 where a user gave the name
);

create table person_word (
    word   text not null,
    person text not null,
    primary key (word, person)
);

create table person_name (
    article text not null,
    name    text not null,
    person  text not null,
    reason  text not null,                     -- why it is this person
    primary key (article, name)
);
create index person_name_person on person_name (person);

create table finding (
    id          text primary key,
    number      bigint not null,               -- order of making
    kind        text not null,
    profile     text not null,                 -- for merging: all that its claims said, as JSON
    seen        text not null,                 -- latest day on which a claim was published
    stale       integer not null,              -- 1 where claims came after the columns below were written
    detail      text,                          -- what the claims come to, as JSON
    support     text,                          -- single, corroborated, contested
    versions    text,                          -- what is contested, as JSON
    first_known text,
    last_known  text,
    claims      integer,
    texts       integer,                       -- texts of their own
    confidence  double precision,
    dated       integer,                       -- 0 where no article that says it has a date
    outlets     text,                          -- JSON list: who published texts of their own that say it
    quote       text,                          -- of the surest claim
    rejected    integer not null default 0
);
create index finding_number on finding (number);
create index finding_kind on finding (kind, last_known);
create index finding_stale on finding (stale);

create table finding_key (
    key     text not null,
    finding text not null,
    primary key (key, finding)
);

create table claim (
    id         text primary key,
    number     bigint not null,
    finding    text not null,
    article    text not null,
    kind       text not null,
    reason     text not null,                  -- why it belongs to the finding
    known      text not null,                  -- day of publication, else of adding
    content    text not null,                  -- as JSON
    spans      text not null,                  -- [[begin, end], …] in UTF-16 units of the article's text
    quote      text not null,
    confidence double precision not null
);
create index claim_number on claim (number);
create index claim_finding on claim (finding);
create index claim_article on claim (article);
create index claim_known on claim (kind, known);

create table issue (
    name  text primary key,
    words text not null                        -- JSON list
);

create table correction (
    number  bigint primary key,
    action  text not null,                     -- reject, edit, merge, split, rename, add
    target  text not null,
    detail  text not null,                     -- JSON
    who     text not null,
    made    text not null,
    why     text not null,
    undone  integer not null default 0
);
