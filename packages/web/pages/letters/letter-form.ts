import { type BodyOf, letterKinds, type SubjectKind } from '@comity/contract'
import { markedFromStart } from '../records/marking-fields.tsx'

/** A letter as a form sends it; what was left empty is left out. */
export function letterSent(form: FormData, space: string): BodyOf<'register-letter'> {
  const { date, ...rest } = datedSent(form)
  return {
    space,
    date,
    kind: letterKinds.find((one) => one === form.get('kind')) ?? 'other',
    from: wordOf(form, 'from') ?? '',
    to: wordOf(form, 'to') ?? '',
    subject: wordOf(form, 'subject') ?? '',
    ...rest,
  }
}

/** What a letter and an answer to one have in common. */
export function datedSent(form: FormData): Omit<BodyOf<'answer-letter'>, 'letter' | 'subject'> {
  const [number, text, replyDue] = ['number', 'text', 'replyDue'].map((name) => wordOf(form, name))
  return {
    date: wordOf(form, 'date') ?? '',
    ...(number === undefined ? {} : { number }),
    ...(text === undefined ? {} : { text: text.replaceAll('\r\n', '\n') }),
    ...(replyDue === undefined ? {} : { replyDue }),
    ...markedFromStart(form),
  }
}

/** A correction as its form sends it: what was emptied is taken away. */
export function correctionSent(form: FormData, letter: string): BodyOf<'correct-letter'> {
  const { kind, from, to, subject, number, date, text = null, replyDue = null } = letterSent(form, '')
  const seen = wordOf(form, 'seen') ?? ''
  return {
    letter,
    kind,
    from,
    to,
    subject,
    date,
    ...(number === undefined ? {} : { number }),
    text,
    replyDue,
    reason: wordOf(form, 'reason') ?? null,
    ...(/^\d{1,9}$/.test(seen) ? { seen: Number(seen) } : {}),
  }
}

/** The record that a letter is to be about, where the form was opened from one. */
export function aboutSent(form: FormData): { kind: SubjectKind; record: string }[] {
  const [kind, record] = [wordOf(form, 'aboutKind'), wordOf(form, 'aboutRecord')]
  return kind === undefined || record === undefined ? [] : [{ kind: kind as SubjectKind, record }]
}

function wordOf(form: FormData, name: string): string | undefined {
  const word = form.get(name)
  return typeof word === 'string' && word.trim() !== '' ? word.trim() : undefined
}
