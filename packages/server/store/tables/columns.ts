import type { ColumnType } from 'kysely'

/** JSON that is written as text and read as a value. */
export type Json<T> = ColumnType<T, string, string>

export type Moment = ColumnType<Date, Date, Date>

/** A moment that comes later or never. */
export type Late = ColumnType<Date | null, Date | undefined, Date | null>

/** The wall that a row stands behind: that of the marking of its record. The database puts it there for parts. */
export type Walled = ColumnType<string | null, string | null | undefined, string | null>

/** What PostgreSQL works out from the other columns. */
export type Derived = ColumnType<string, never, never>

export type Place = { span: readonly [number, number]; pieces?: readonly (readonly [number, number])[] }

export type LocalNames = { en: string; fr?: string; ar?: string }
