-- Views with the columns of this version; and what users vouch for is worked out anew, because its confidence is 1 now.

drop view statement;
create view statement as
select id, json_extract(detail, '$.speaker') as speaker, json_extract(detail, '$.side') as side,
    lower(json_extract(detail, '$.authority')) as authority, lower(json_extract(detail, '$.modality')) as modality,
    json_extract(detail, '$.predicate') as predicate, json_extract(detail, '$.words') as words,
    json_extract(detail, '$.date') as day, support, texts, first_known, last_known
from finding where kind = 'statement' and rejected = 0;

drop view position;
create view position as
select id, json_extract(detail, '$.actor') as actor, json_extract(detail, '$.target') as target, lower(json_extract(detail, '$.stance')) as stance,
    json_extract(detail, '$.issue') as issue, json_extract(detail, '$.condition') as condition,
    json_extract(detail, '$.deadline') as deadline, support, texts, first_known, last_known
from finding where kind = 'position' and rejected = 0;

create view deadline as
select id, json_extract(detail, '$.by') as by_words, json_extract(detail, '$.date') as day, json_extract(detail, '$.actor') as actor,
    json_extract(detail, '$.condition') as condition, json_extract(detail, '$.consequence') as consequence, support, texts, first_known, last_known
from finding where kind = 'deadline' and rejected = 0;

update finding set stale = 1 where id in (select target from correction where action in ('confirm', 'edit') and undone = 0);
