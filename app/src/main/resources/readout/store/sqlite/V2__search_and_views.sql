create virtual table sentence_search using fts5(text, content='sentence', content_rowid='rowid', tokenize='porter unicode61 remove_diacritics 2');
create trigger sentence_added after insert on sentence begin
    insert into sentence_search (rowid, text) values (new.rowid, new.text);
end;

create view meeting as
select id, json_extract(detail, '$.start') as start_day, json_extract(detail, '$.end') as end_day,
    lower(json_extract(detail, '$.status')) as status, json_extract(detail, '$.place') as place,
    json_extract(detail, '$.participants') as participants, json_extract(detail, '$.sides') as sides,
    lower(json_extract(detail, '$.form')) as form, support, texts, first_known, last_known
from finding where kind = 'meeting' and rejected = 0;

create view statement as
select id, json_extract(detail, '$.speaker') as speaker, json_extract(detail, '$.side') as side,
    lower(json_extract(detail, '$.authority')) as authority, json_extract(detail, '$.words') as words,
    json_extract(detail, '$.date') as day, support, texts, first_known, last_known
from finding where kind = 'statement' and rejected = 0;

create view position as
select id, json_extract(detail, '$.actor') as actor, lower(json_extract(detail, '$.stance')) as stance,
    json_extract(detail, '$.issue') as issue, json_extract(detail, '$.condition') as condition,
    json_extract(detail, '$.deadline') as deadline, support, texts, first_known, last_known
from finding where kind = 'position' and rejected = 0;

create view event as
select id, json_extract(detail, '$.type') as type, json_extract(detail, '$.actors') as actors,
    json_extract(detail, '$.recipients') as recipients, json_extract(detail, '$.date') as day,
    json_extract(detail, '$.score') as score, support, texts, first_known, last_known
from finding where kind = 'event' and rejected = 0;

create view role as
select id, json_extract(detail, '$.person') as person, json_extract(detail, '$.title') as title,
    json_extract(detail, '$.side') as side, lower(json_extract(detail, '$.change.kind')) as change,
    json_extract(detail, '$.change.group') as change_group, json_extract(detail, '$.change.date') as change_day,
    support, texts, first_known, last_known
from finding where kind = 'role' and rejected = 0;

create view market as
select id, json_extract(detail, '$.instrument') as instrument, lower(json_extract(detail, '$.direction')) as direction,
    json_extract(detail, '$.change') as change, json_extract(detail, '$.when') as day,
    json_extract(detail, '$.cause') as cause, support, texts, first_known, last_known
from finding where kind = 'market' and rejected = 0;
