-- Who may use the server. Passwords and tokens are kept as hashes alone.

create table account (
    name     text primary key,
    role     text not null,                    -- reader, editor, keeper
    password text not null,                    -- Argon2id
    made     text not null
);

create table token (
    hash text primary key,                     -- SHA-256 of a random token of 256 bits
    name text not null unique,
    role text not null,
    made text not null
);
