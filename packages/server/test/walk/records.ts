import { invited, letterOf, sheetOf } from './routes.ts'
import type { Send } from './walked.ts'

export type Known = Record<string, string>

/** How records are made in a cooperation: by whose officer, and with which word in every value that people write. */
export type Making = {
  readonly space: string
  readonly side: string
  readonly officer: string
  readonly canary: string
  readonly symbol: string
}

/** A text with all that is read in it, a letter, and what is said and filed on the text. */
export async function makeRecords(send: Send, making: Making): Promise<Known> {
  const { space, side, officer, canary, symbol } = making
  const sent = (path: string, body: unknown) => send('POST', path, body, officer)
  const asked = (path: string) => send('GET', path, null, officer)
  const known: Known = {}
  // Another day for each, so that no two texts name the same agreement or meeting.
  const day = Number(symbol.slice(-2))
  const text = `Resolution adopted by the General Assembly

${symbol}

Cooperation on ${canary}

The General Assembly,

Recalling the memorandum of understanding on ${canary} between the United Nations and the League of Arab States, signed on ${day} May 2016,

Noting the conference on ${canary}, held in Tunis on ${day} May 2017,

1. Requests the Secretary-General to guard the ${canary} of human rights;

2. Decides to rest.
`
  const earlier = { space, name: 'a.txt', text: text.replace('to rest', 'to pause') }
  await sent('/acts/import-text', earlier)
  const kept = (await sent('/acts/import-text', { space, name: `${canary}.txt`, text })).json()
  known.text = kept.instrument
  const record = (await asked(`/instruments/${known.text}`)).json()
  known.ref = record.provisions[0].ref
  const found = record.provisions.flatMap((provision: { found: unknown[] }) => provision.found)
  known.mandate = found.find((one: { kind: string }) => one.kind === 'mandate').id
  for (const plural of ['meetings', 'agreements'] as const) {
    const { items } = (await asked(`/${plural}?space=${space}`)).json()
    const at = (one: { signed?: string; from?: string }) => one.signed ?? one.from
    const named = items.find((one: object) => at(one)?.endsWith(`-05-${`${day}`.padStart(2, '0')}`))
    known[plural.slice(0, -1)] = named?.id
  }
  const on = { space, kind: 'instrument', record: known.text, to: 'both' }
  known.comment = (await sent('/acts/comment', { ...on, text: `On ${canary}` })).json().id
  const file = { ...on, name: `${canary}.txt`, base64: Buffer.from(canary).toString('base64') }
  known.attachment = (await sent('/acts/attach-file', file)).json().id
  known.letter = (await sent('/acts/register-letter', letterOf(space, side, canary))).json().id
  return known
}

/** What else there is in a cooperation, made by its officer and, for people, by its administrator. */
export async function makeTheRest(
  send: Send,
  { space, side, officer, canary }: Making,
  known: Known,
  administrator: string,
): Promise<Known> {
  const sent = async (act: string, body: unknown, token = officer) =>
    (await send('POST', `/acts/${act}`, body, token)).json()
  const biennium = (await sent('plan-biennium', { space, from: 2026, to: 2027 })).id
  const fields = { title: `Training in ${canary}`, biennium }
  const proposed = await sent('propose-revision', { space, kind: 'activity', fields })
  const offer = { space, party: side, role: 'viewer', address: invited }
  const invitation = (await sent('invite', offer, administrator)).id
  const people = (await send('GET', `/people?space=${space}`, null, administrator)).json()
  const focal = (await send('GET', `/focal-points?space=${space}`, null, officer)).json()
  const view = (await sent('save-view', { space, name: `Of ${canary}`, query: 'sort=title' })).id
  const look = { space, name: 'b.txt', text: `The General Assembly,\n\n1. Decides on ${canary}.` }
  const preview = (await sent('preview-text', look)).id
  const sheet = { biennium, name: `${canary}.csv`, base64: sheetOf(`Course in ${canary}`) }
  const names = { en: `Guarding ${canary}`, fr: canary, ar: canary }
  const area = await sent('propose-area', { space, names })
  const noted = { space, area: 'human-rights', title: `A school of ${canary}` }
  await sent('judge-finding', { finding: known.mandate, verdict: 'accept', reason: `${canary}, so` })
  return {
    ...known,
    biennium,
    activity: proposed.id,
    rev: proposed.rev,
    invitation,
    post: people.items[0]?.id,
    focal: focal.items[0]?.id,
    view,
    preview,
    sheet: (await sent('compare-sheet', sheet)).id,
    area: area.id,
    areaRev: area.rev,
    idea: (await sent('note-idea', noted)).id,
  }
}
