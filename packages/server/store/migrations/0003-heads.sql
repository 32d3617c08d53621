-- The tree of heads: the digest of every history entry is a leaf of one Merkle tree (RFC 6962, section 2.1), so that
-- an entry, the end of a chain or a whole record that was taken away is missed. Only the owner of the tables keeps
-- it: the application's role is granted nothing here.

-- Entries that no leaf stands for yet. An act does not know of the tree; it leaves the default.
alter table history add column sequenced boolean not null default false;
create index history_unsequenced on history (space, kind, record, seq) where not sequenced;

-- One row. The edge is what the next append needs: the roots of the whole subtrees that the size is the sum of.
-- Whoever sequences holds the lease meanwhile; one that ran out is anybody's.
create table heads_tree (
  id text primary key check (id = 'history'),
  size bigint not null,
  edge bytea not null,
  root bytea not null check (length(root) = 32),
  lease_by uuid,
  lease_until timestamptz
);
insert into heads_tree (id, size, edge, root) values ('history', 0, '', sha256(''));

create table heads_leaf (
  number bigint primary key,
  space text not null,
  kind text not null,
  record text not null,
  seq integer not null,
  digest bytea not null check (length(digest) = 32),
  unique (space, kind, record, seq)
);

-- Earlier roots, at most one a minute.
create table heads_root (
  size bigint primary key,
  root bytea not null check (length(root) = 32),
  at timestamptz not null
);
