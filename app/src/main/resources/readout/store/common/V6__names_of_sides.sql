-- What claims said before sides got the dossier's names for them, so that names can be corrected; and which names were taken for which side.

alter table claim add column told text;        -- as JSON, null where it is the content or was not kept (claims of before)

create table side_name (
    article text not null,
    name    text not null,                     -- as it stands in the article
    side    text not null,
    primary key (article, name)
);
create index side_name_side on side_name (side, name);

-- A person's side is the one that most articles tell.

alter table person_name add column side text;  -- that the article tells of the person, null where it tells none

create table person_side (
    person   text not null,
    side     text not null,
    articles integer not null,
    primary key (person, side)
);

update person_name set side = (select p.side from person p where p.id = person_name.person);

insert into person_side (person, side, articles)
select person, side, count(distinct article) from person_name where side is not null group by person, side;
