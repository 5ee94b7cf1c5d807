-- What the web pages need: which findings changed when, what could not be read, what readers say.

alter table finding add column revision bigint not null default 0;  -- the dossier's revision at which the columns were written
alter table finding add column earliest text;                       -- first and last day on which a claim was known, dated or not
alter table finding add column latest text;
update finding set
    earliest = (select min(claim.known) from claim where claim.finding = finding.id),
    latest = (select max(claim.known) from claim where claim.finding = finding.id);
create index finding_revision on finding (revision);
create index article_added on article (added);
create index article_belongs on article (belongs, number);
create index article_outlet on article (outlet, belongs, number);

create table failure (
    source text primary key,
    at     text not null,
    reason text not null
);

create table feedback (
    number bigint primary key,
    page   text not null,
    words  text not null,
    sender text not null,                      -- how to reach whoever wrote, may be empty
    made   text not null,
    mailed integer not null default 0
);
