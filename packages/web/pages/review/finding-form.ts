import type { FindingFields, Found } from '@comity/contract'

/** What the form of a finding's values sends, or the field in it that says nothing that can be kept. */
export type Sent =
  | { readonly ok: true; readonly fields: FindingFields }
  | { readonly ok: false; readonly field: 'due' }

/** The values that a person sets right, by the kind of the finding; an empty field says that there is none. */
export function fieldsSent(form: FormData, found: Found): Sent {
  const line = (name: string) => one(form, name)
  switch (found.kind) {
    case 'mandate': {
      const due = dueSent(line('due'))
      if (due === undefined) return { ok: false, field: 'due' }
      const fields: FindingFields = {
        verb: line('verb') ?? found.verb,
        action: line('action') ?? found.action,
        addressees: bodiesSent(form, 'addressees', found.addressees),
        with: bodiesSent(form, 'with', found.with),
        due,
        recurs: line('recurs'),
        report: form.get('report') === 'yes',
        areas: form.getAll('areas').map(String),
      }
      return { ok: true, fields }
    }
    case 'undertaking':
      return { ok: true, fields: { who: line('who'), action: line('action') ?? found.action } }
    case 'event': {
      const from = line('from') ?? found.from
      const what = line('what') ?? found.what
      const fields = { what, place: line('place'), from, to: line('to') ?? from, host: line('host') }
      return { ok: true, fields }
    }
    case 'agreement': {
      const what = line('what') ?? found.what
      const parties = linesSent(form, 'parties')
      return { ok: true, fields: { what, parties, signed: line('signed'), promises: line('promises') } }
    }
    case 'citation':
      return { ok: true, fields: { symbol: line('symbol') ?? found.symbol, date: line('date') } }
    case 'area':
    case 'situation':
      return { ok: true, fields: { text: line('text') ?? found.text } }
    case 'former-name':
      return { ok: true, fields: { party: line('party') ?? found.party.id } }
  }
}

/** "80" is a session, "2027-03" a date; nothing is no date, and undefined is neither. */
export function dueSent(words: string | null): NonNullable<FindingFields['due']> | null | undefined {
  if (words === null) return null
  if (/^\d{1,3}$/.test(words)) return { session: Number(words) }
  return /^\d{4}(-\d{2}){0,2}$/.test(words) ? { date: words } : undefined
}

/** Bodies that were there before keep whom their words stand for. */
function bodiesSent(form: FormData, name: string, before: Extract<Found, { kind: 'mandate' }>['addressees']) {
  return linesSent(form, name).map((text) => {
    const known = before.find((body) => body.text === text)
    return known === undefined ? text : { text, parties: known.parties.map(({ id }) => id) }
  })
}

export function linesSent(form: FormData, name: string): string[] {
  return String(form.get(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function one(form: FormData, name: string): string | null {
  const value = String(form.get(name) ?? '').trim()
  return value === '' ? null : value
}
