alter table sentence add column search tsvector generated always as (to_tsvector('english', text)) stored;
create index sentence_search on sentence using gin (search);

create view meeting as
select id, (detail::json ->> 'start') as start_day, (detail::json ->> 'end') as end_day,
    lower((detail::json ->> 'status')) as status, (detail::json ->> 'place') as place,
    (detail::json ->> 'participants') as participants, (detail::json ->> 'sides') as sides,
    lower((detail::json ->> 'form')) as form, support, texts, first_known, last_known
from finding where kind = 'meeting' and rejected = 0;

create view statement as
select id, (detail::json ->> 'speaker') as speaker, (detail::json ->> 'side') as side,
    lower((detail::json ->> 'authority')) as authority, (detail::json ->> 'words') as words,
    (detail::json ->> 'date') as day, support, texts, first_known, last_known
from finding where kind = 'statement' and rejected = 0;

create view position as
select id, (detail::json ->> 'actor') as actor, lower((detail::json ->> 'stance')) as stance,
    (detail::json ->> 'issue') as issue, (detail::json ->> 'condition') as condition,
    (detail::json ->> 'deadline') as deadline, support, texts, first_known, last_known
from finding where kind = 'position' and rejected = 0;

create view event as
select id, (detail::json ->> 'type') as type, (detail::json ->> 'actors') as actors,
    (detail::json ->> 'recipients') as recipients, (detail::json ->> 'date') as day,
    (detail::json ->> 'score') as score, support, texts, first_known, last_known
from finding where kind = 'event' and rejected = 0;

create view role as
select id, (detail::json ->> 'person') as person, (detail::json ->> 'title') as title,
    (detail::json ->> 'side') as side, lower((detail::json -> 'change' ->> 'kind')) as change,
    (detail::json -> 'change' ->> 'group') as change_group, (detail::json -> 'change' ->> 'date') as change_day,
    support, texts, first_known, last_known
from finding where kind = 'role' and rejected = 0;

create view market as
select id, (detail::json ->> 'instrument') as instrument, lower((detail::json ->> 'direction')) as direction,
    (detail::json ->> 'change') as change, (detail::json ->> 'when') as day,
    (detail::json ->> 'cause') as cause, support, texts, first_known, last_known
from finding where kind = 'market' and rejected = 0;
