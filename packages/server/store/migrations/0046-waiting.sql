-- How much waits for a post stands on every page that it opens; it has to cost the same in a register of any size. What
-- falls due is found from its last day on, to whom it is addressed by the mandate, and what people have confirmed is few.

create index mandate_addressee_of on mandate_addressee (space, mandate, party);
create index mandate_spoken on mandate (space, id) where listed and state not in ('read', 'rejected');
