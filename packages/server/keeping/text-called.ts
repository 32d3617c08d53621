import { sql } from 'kysely'

/**
 * What a text of `instrument` is called where it is named: its title, else its symbol, else its first words, as a
 * statement without a title has them, else what kind of text it is. Never empty: a link of no words leads nobody.
 */
export const textCalled = sql<string>`coalesce(instrument.title, instrument.symbol, (
  select nullif(trim(left(p.text, 120)), '') from provision p
   where p.space = instrument.space and p.expression = instrument.expression order by p.ordinal limit 1), instrument.kind)`
