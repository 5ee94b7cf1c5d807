-- Views with the columns of this version; and what users vouch for is worked out anew, because its confidence is 1 now.

drop view statement;
create view statement as
select id, (detail::json ->> 'speaker') as speaker, (detail::json ->> 'side') as side,
    lower((detail::json ->> 'authority')) as authority, lower((detail::json ->> 'modality')) as modality,
    (detail::json ->> 'predicate') as predicate, (detail::json ->> 'words') as words,
    (detail::json ->> 'date') as day, support, texts, first_known, last_known
from finding where kind = 'statement' and rejected = 0;

drop view position;
create view position as
select id, (detail::json ->> 'actor') as actor, (detail::json ->> 'target') as target, lower((detail::json ->> 'stance')) as stance,
    (detail::json ->> 'issue') as issue, (detail::json ->> 'condition') as condition,
    (detail::json ->> 'deadline') as deadline, support, texts, first_known, last_known
from finding where kind = 'position' and rejected = 0;

create view deadline as
select id, (detail::json ->> 'by') as by_words, (detail::json ->> 'date') as day, (detail::json ->> 'actor') as actor,
    (detail::json ->> 'condition') as condition, (detail::json ->> 'consequence') as consequence, support, texts, first_known, last_known
from finding where kind = 'deadline' and rejected = 0;

update finding set stale = 1 where id in (select target from correction where action in ('confirm', 'edit') and undone = 0);
