import type { Violation } from '@comity/contract'
import { isDay } from '@comity/instrument'
import type { Marking } from '@comity/programme'
import type { Kysely } from 'kysely'
import { refused } from '../acts/act.ts'
import { keyOf, type Ref, subjectsOf } from '../desk/subjects.ts'
import type { Actor, Post } from '../identity/actor.ts'
import { familyOf } from '../identity/family.ts'
import { spokenBy } from '../judging/spoken.ts'
import type { ComeMarked } from '../marking/come-marked.ts'
import { atLeast, markAsMade } from '../marking/mark-as-made.ts'
import { markedRecord } from '../marking/marked-record.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { isTaken, type LetterNumber, nextNumber } from './number-of.ts'

/** A letter as it was sent in, with what is left out filled in. */
export type Sent = {
  readonly space: string
  readonly number: string | null
  readonly kind: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string | null
  readonly replyDue: string | null
  readonly answers: string | null
  readonly about: readonly Ref[]
}

type Registering = {
  readonly post: Post
  readonly side: string
  readonly act: string
  readonly at: Date
  /** What it is to be marked from the moment that it is registered. */
  readonly marked: ComeMarked | null
}

/** Registers a letter for the side of a post, in the caller's transaction. */
export async function registerLetter(
  db: Kysely<Tables>,
  actor: Actor,
  { post, side, act, at, marked }: Registering,
  sent: Sent,
) {
  const { space } = sent
  const violations = await wrongInLetter(db, side, sent)
  if (violations.length > 0) return refused({ reason: 'invalid', violations })
  const numbered = await numberOf(db, side, sent)
  const id = uuidv7(at.getTime())
  const by = await spokenBy(db, post)
  const { kind, date, from: sender, to: recipient, subject, text, replyDue: reply_due, answers } = sent
  const row = {
    space,
    id,
    side,
    ...numbered,
    kind,
    date,
    sender,
    recipient,
    subject,
    text,
    reply_due,
    answers,
  }
  await db
    .insertInto('letter')
    .values({ ...row, actor: actor.id, said_by: JSON.stringify(by), at })
    .execute()
  for (const about of sent.about)
    await db
      .insertInto('letter_about')
      .values({ space, letter: id, kind: about.kind, record: about.record })
      .onConflict((clash) => clash.doNothing())
      .execute()
  const { number } = numbered
  const entry = { space, kind: 'letter', record: id, act, actor: actor.id, at }
  const told = { number, kind, date, from: sender, to: recipient, subject, replyDue: reply_due, answers }
  let version = await chronicle(db, { ...entry, body: { by, before: null, after: told } })
  const marking = await markingOfNew(db, marked, answers)
  if (marking !== null) {
    const made = { space, kind: 'letter', id, actor: actor.id, at } as const
    version = await markAsMade(db, made, { marking, side, by })
  }
  return { ok: true as const, value: { id, version, number } }
}

/** An answer is marked at least as what it answers: it says what that was about. */
async function markingOfNew(
  db: Kysely<Tables>,
  marked: ComeMarked | null,
  answers: string | null,
): Promise<Marking | null> {
  const answered = answers === null ? undefined : (await markedRecord(db, 'letter', answers))?.marking
  const asAnswered = answered === undefined || answered.level === 'unclassified' ? null : answered
  if (marked === null || asAnswered === null) return marked?.marking ?? asAnswered
  return atLeast(asAnswered, marked.marking)
}

async function numberOf(
  db: Kysely<Tables>,
  side: string,
  { space, number, date }: Sent,
): Promise<LetterNumber> {
  const year = Number(date.slice(0, 4))
  return number === null ? nextNumber(db, { space, side, year }) : { number, year, ordinal: null }
}

/** What is wrong with a letter: bodies that there are not, a number that was given, a day before the letter's own. */
export async function wrongInLetter(db: Kysely<Tables>, side: string, sent: Sent): Promise<Violation[]> {
  const { space, number, from, to, date, replyDue, answers, about } = sent
  const wrong: Violation[] = []
  const families = await familiesOf(db, space, [from, to])
  for (const [field, code] of Object.entries({ from, to }))
    if (families.get(code) === undefined)
      wrong.push({ field, message: `There is no body "${code}" in the register.` })
  if (wrong.length === 0 && families.get(from) !== side && families.get(to) !== side) {
    const message =
      'A letter is registered by the side that sent it or received it. This is neither from nor to yours.'
    wrong.push({ field: 'from', message })
  }
  if (from === to) wrong.push({ field: 'to', message: 'A letter is to another body than it is from.' })
  if (!isDay(date)) wrong.push({ field: 'date', message: 'There is no such day.' })
  if (replyDue !== null && !isDay(replyDue))
    wrong.push({ field: 'replyDue', message: 'There is no such day.' })
  if (replyDue !== null && replyDue < date)
    wrong.push({
      field: 'replyDue',
      message: 'The reply is due before the letter was written. Check the two days.',
    })
  if (number !== null && (await isTaken(db, { space, side, number })))
    wrong.push({ field: 'number', message: `Your side has registered another letter as ${number}.` })
  if (answers !== null && (!isUuid(answers) || !(await isThere(db, space, answers))))
    wrong.push({ field: 'answers', message: 'There is no such letter.' })
  const subjects = await subjectsOf(db, space, about)
  for (const ref of about)
    if (!subjects.has(keyOf(ref)))
      wrong.push({ field: 'about', message: `There is no ${ref.kind} "${ref.record}".` })
  return wrong
}

async function isThere(db: Kysely<Tables>, space: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('letter')
    .select('id')
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The side of each body; null for one of neither, and nothing for one that the register lacks. */
async function familiesOf(db: Kysely<Tables>, space: string, codes: readonly string[]) {
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirstOrThrow()
  const sides = held.sides.map(({ id }) => id)
  const rows = await db
    .selectFrom('party')
    .select(['id', 'side', 'parent'])
    .where('id', 'in', [...codes])
    .execute()
  const found = new Map<string, string | null>(rows.map((row) => [row.id, familyOf(row, sides)]))
  for (const one of sides) found.set(one, one)
  return found
}
