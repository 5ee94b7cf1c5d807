-- Several texts that were found at one address are versions of one article.

alter table article add column address text;   -- canonical where the page tells one, without a fragment; null where there is none
alter table article add column newest text;    -- the version that stands for this one; null for the one that stands

update article set address = url;
create index article_address on article (address);
