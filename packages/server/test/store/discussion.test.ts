import { createHash } from 'node:crypto'
import type { Discussion, Door, SubjectKind } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mediaTypeOf, plainName } from '../../discussion/media-type.ts'
import { mentionsIn } from '../../discussion/mentions.ts'
import { openDoor } from '../../door.ts'
import { statement, type TestDatabase } from '../database.ts'
import { seatedInSample, value } from '../posts.ts'

let clock = new Date('2026-03-04T10:00:00Z')
const now = () => clock
const space = 'un-oic'
let database: TestDatabase
let un: Door
let who: Door
let oic: Door
let viewer: Door
let anybody: Door
let text = ''

beforeAll(async () => {
  ;({ database, un, who, oic, viewer, anybody } = await seatedInSample(now, {
    un: ['un', 'desk-officer'],
    who: ['un/who', 'focal-point'],
    oic: ['oic', 'desk-officer'],
    viewer: ['oic', 'viewer'],
  }))
  text = value(await un.ask('instruments', { space })).items[0]?.id ?? ''
})
afterAll(() => database.close())

const about = (record = `${text}#op5`, kind: SubjectKind = 'provision') => ({ space, kind, record })
const says = (door: Door, words: string, to: 'own' | 'both', of = about()) =>
  door.act('comment', { ...of, to, text: words })
const look = async (door: Door, of = about()): Promise<Discussion> => value(await door.ask('discussion', of))
const words = async (door: Door, of = about()) => (await look(door, of)).comments.map((one) => one.text)
const later = () => {
  clock = new Date(clock.getTime() + 60_000)
}

describe('a comment', () => {
  test('is for both sides, or for its own alone, and for nobody else', async () => {
    value(await says(un, 'For both', 'both'))
    later()
    value(await says(un, 'For us', 'own'))
    later()
    value(await says(oic, 'For them', 'own'))
    expect(await words(un)).toEqual(['For both', 'For us'])
    expect(await words(who)).toEqual(['For both', 'For us'])
    expect(await words(oic)).toEqual(['For both', 'For them'])
    expect(await words(viewer)).toEqual(['For both', 'For them'])
    expect(await words(anybody)).toEqual([])
    const installation = openDoor(database.store, await database.installation(), now)
    expect(await words(installation)).toEqual([])
    expect((await look(un)).comments.map(({ side, own }) => [side, own])).toEqual([
      [null, true],
      ['un', true],
    ])
  })

  test('is not written by a viewer, a stranger, or on what is not there', async () => {
    expect(await says(viewer, 'x', 'both')).toMatchObject({ refusal: { reason: 'forbidden' } })
    expect(await says(anybody, 'x', 'both')).toMatchObject({ refusal: { reason: 'not-signed-in' } })
    const nowhere = about('01890000-0000-7000-8000-000000000000', 'activity')
    expect(await says(un, 'x', 'both', nowhere)).toMatchObject({ refusal: { reason: 'not-found' } })
    expect(await says(un, ' \n ', 'both')).toMatchObject({ refusal: { reason: 'invalid' } })
  })

  test('is corrected by whoever said it; what stood before stays in its history', async () => {
    const of = about(`${text}#op6`)
    const { id } = value(await says(un, 'Wirst draft', 'both', of))
    later()
    expect(await oic.act('correct-comment', { comment: id, text: 'x' })).toMatchObject({
      refusal: { reason: 'forbidden' },
    })
    value(await un.act('correct-comment', { comment: id, text: 'First draft' }))
    expect((await look(oic, of)).comments).toMatchObject([
      { text: 'First draft', corrected: clock.toISOString() },
    ])
    const told = value(await oic.ask('history', { space, kind: 'comment', record: id }))
    expect(told.items.map(({ before, after }) => [before, after])).toEqual([
      [null, { text: 'Wirst draft', side: null }],
      [{ text: 'Wirst draft' }, { text: 'First draft' }],
    ])
    value(await un.act('withdraw-comment', { comment: id }))
    expect((await look(oic, of)).comments).toMatchObject([{ text: '', withdrawn: clock.toISOString() }])
    expect(await un.act('correct-comment', { comment: id, text: 'x' })).toMatchObject({
      refusal: { reason: 'conflict' },
    })
  })

  test('gets its earlier words back, and stands again where it was withdrawn, by whoever said it alone', async () => {
    const of = about(`${text}#op7`)
    const { id } = value(await says(un, 'Please look, @un/who.', 'both', of))
    value(await un.act('correct-comment', { comment: id, text: 'Nobody need look.' }))
    value(await un.act('withdraw-comment', { comment: id }))
    const entries = async (door: Door) =>
      value(await door.ask('history', { space, kind: 'comment', record: id })).items
    expect((await entries(un)).map(({ undo, stays }) => [undo, stays])).toEqual([
      [false, 'act'],
      [false, 'later'],
      [true, null],
    ])
    expect((await entries(who)).at(-1)).toMatchObject({ undo: false, stays: 'own words' })
    const back = { space, kind: 'comment', record: id } as const
    expect(await who.act('undo', { ...back, entry: 3 })).toMatchObject({ refusal: { reason: 'forbidden' } })
    expect(await un.act('undo', { ...back, entry: 2 })).toMatchObject({ refusal: { reason: 'conflict' } })
    value(await un.act('undo', { ...back, entry: 3 }))
    expect((await look(oic, of)).comments).toMatchObject([
      { text: 'Nobody need look.', withdrawn: null, mentions: [] },
    ])
    value(await un.act('correct-comment', { comment: id, text: 'Please look soon, @un/who.' }))
    value(await un.act('undo', { ...back, entry: 5 }))
    expect((await look(oic, of)).comments).toMatchObject([{ text: 'Nobody need look.', mentions: [] }])
  })

  test('that speaks to a body waits on the desk of its posts until they look', async () => {
    later()
    const waiting = async (door: Door) =>
      value(await door.ask('notifications', { space, waits: 'mention' })).items.map(
        (one) => one.subject.record,
      )
    const { id } = value(await says(oic, 'Please look, @un/who and @un.', 'both'))
    expect(await waiting(who)).toEqual([`${text}#op5`])
    expect(await waiting(un)).toEqual([`${text}#op5`])
    expect(await waiting(oic)).toEqual([])
    later()
    value(await who.act('see-desk', { space }))
    expect([await waiting(who), await waiting(un)]).toEqual([[], [`${text}#op5`]])
    later()
    value(await oic.act('correct-comment', { comment: id, text: 'Please look, @un/who.' }))
    expect([await waiting(who), await waiting(un)]).toEqual([[], []])
  })

  test('speaks to no body that there is not, nor to one that would not see it', async () => {
    const refusalOf = async (said: string, to: 'own' | 'both') => {
      const answer = await says(un, said, to)
      return answer.ok || answer.refusal.reason !== 'invalid' ? null : answer.refusal.violations[0]?.message
    }
    expect(await refusalOf('@un/nobody', 'both')).toContain('no body "un/nobody"')
    expect(await refusalOf('@oic, look', 'own')).toContain('would not see it')
    expect(await refusalOf('@third/osce, look', 'both')).toContain('neither side')
    expect(await refusalOf('Write to focal.health@who.example.org', 'own')).toBeNull()
  })
})

test.each([
  ['Please, @un/who.', ['un/who']],
  ['@un and @oic/icesco (@un)', ['un', 'oic/icesco']],
  ['focal.health@who.example.org', []],
  ['@ @@ @-', []],
  ['يرجى النظر، @oic/icesco؟', ['oic/icesco']],
])('%j speaks to %j', (said, bodies) => expect(mentionsIn(said)).toEqual(bodies))

describe('a file', () => {
  const bytes = Buffer.from('%PDF-1.7\nannex')

  test('is kept byte for byte under its hash, its type found from its bytes', async () => {
    const base64 = bytes.toString('base64')
    const given = { ...about(), to: 'both' as const, name: 'annex.docx', base64 }
    const kept = value(await un.act('attach-file', given))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(kept).toMatchObject({ sha256, mediaType: 'application/pdf' })
    const file = value(await oic.attached(kept.id))
    expect([Buffer.from(file.bytes).equals(bytes), file.sha256, file.name]).toEqual([
      true,
      sha256,
      'annex.docx',
    ])
    expect(await anybody.attached(kept.id)).toMatchObject({ refusal: { reason: 'not-found' } })
    expect((await look(oic)).files).toMatchObject([
      { sha256, size: bytes.length, own: false, withdrawn: null },
    ])
    value(await un.act('withdraw-file', { attachment: kept.id }))
    expect(await oic.attached(kept.id)).toMatchObject({ refusal: { reason: 'not-found' } })
    expect((await look(oic)).files).toMatchObject([{ sha256, withdrawn: clock.toISOString() }])
  })

  test('for one side is had by that side alone', async () => {
    const given = { ...about(), to: 'own' as const, name: 'a.txt', base64: bytes.toString('base64') }
    const { id } = value(await un.act('attach-file', given))
    expect(value(await who.attached(id)).name).toBe('a.txt')
    expect(await oic.attached(id)).toMatchObject({ refusal: { reason: 'not-found' } })
    expect(await oic.act('withdraw-file', { attachment: id })).toMatchObject({
      refusal: { reason: 'not-found' },
    })
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Temp\\note.doc', 'note.doc'],
    ['invoice\u202egpj.exe', 'invoicegpj.exe'],
    ['line\r\nSet-Cookie: a=b', 'lineSet-Cookie: a=b'],
    ['...', 'file'],
    ['مذكرة شفوية.pdf', 'مذكرة شفوية.pdf'],
    ['\ud800.txt', '\ufffd.txt'],
  ])('called %j is kept as %j', (given, kept) => expect(plainName(given)).toBe(kept))

  test.each([
    [Buffer.from('<html><script>alert(1)</script>'), 'text/plain; charset=utf-8'],
    [Buffer.from([0x4d, 0x5a, 0x90, 0x00]), 'application/octet-stream'],
    [Buffer.from('PK\u0003\u0004 [Content_Types].xml word/document.xml', 'latin1'), /wordprocessingml/],
    [Buffer.from('PK\u0003\u0004 anything', 'latin1'), 'application/zip'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  ])('is told by its bytes', (given, type) => expect(mediaTypeOf(given)).toMatch(type))
})

describe('what one side says among its own', () => {
  const canary = 'Zanzanium'

  /** All that the other side can be told of the record, its history and its own desk. */
  async function toldToOther(ids: readonly string[]): Promise<string> {
    const answers: unknown[] = [
      await oic.ask('discussion', about()),
      await oic.ask('desk', { space }),
      await oic.ask('notifications', { space }),
    ]
    for (const record of ids)
      for (const kind of ['comment', 'attachment'])
        answers.push(await oic.ask('history', { space, kind, record }))
    return JSON.stringify(answers)
  }

  test('comes out nowhere on the other, and would without the policy', async () => {
    const said = value(await says(un, `${canary}, @un/who`, 'own'))
    const given = { ...about(), to: 'own' as const, name: `${canary}.txt`, base64: 'YQ==' }
    const filed = value(await un.act('attach-file', given))
    const ids = [said.id, filed.id]
    expect(await toldToOther(ids)).not.toContain(canary)
    await statement(database.owner, 'create policy broken on comment for select using (true)')
    try {
      expect(await toldToOther(ids)).toContain(canary)
    } finally {
      await statement(database.owner, 'drop policy broken on comment')
    }
    await statement(database.owner, 'drop policy said on history')
    try {
      expect(await toldToOther(ids)).toContain(canary)
    } finally {
      await statement(
        database.owner,
        `create policy said on history as restrictive for select using (
           kind not in ('comment', 'attachment', 'letter') or said_seen(space, kind, record))`,
      )
    }
    expect(await toldToOther(ids)).not.toContain(canary)
  })
})
