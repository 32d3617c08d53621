import type { ActName } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { carriedOut } from '../../acts/index.ts'
import { type Role, roles } from '../../identity/actor.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { openSession } from '../../store/session.ts'
import { statement } from '../database.ts'
import { digestsOf } from '../walk/digests.ts'
import { type Known, makeRecords, makeTheRest } from '../walk/records.ts'
import { absent, type Ids, routes } from '../walk/routes.ts'
import { now, openWalked, type Told, type Walked, whileBroken } from '../walk/walked.ts'

// Every route as each role, for the records of five owners: minutes, where the machine is busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const space = 'un-las'
let walked: Walked

const workers = ['desk-officer', 'approver'] as const
const reading = 'administrator of the installation'
const everybody = [...roles, reading, 'third party', 'anonymous'] as const

/** Whose records are asked for, and which of the roles may know of them; each has a word of its own in all its values. */
const owners: Readonly<Record<string, { readonly canary: string; readonly known: readonly string[] }>> = {
  own: { canary: 'Zanzanium', known: [...roles, reading] },
  'the other side': { canary: 'Xanthium', known: [reading] },
  'a third party': { canary: 'Yttrandium', known: [reading] },
  'another marking': { canary: 'Quillonium', known: [...workers, reading] },
  'what was removed': { canary: 'Vexillium', known: [] },
}
const ids: Record<string, Ids> = {}

beforeAll(async () => {
  walked = await openWalked({ [space]: ['un', 'las'], 'un-au': ['un', 'au'], 'un-oas': ['un', 'oas'] })
  const { tokens, seat, send, database } = walked
  for (const role of roles) tokens[role] = await seat(space, 'las', role)
  tokens['third party'] = await seat(space, 'third/osce', 'viewer')
  tokens.anonymous = null
  await statement(database.owner, `insert into actor (id, kind) values ('administrator/1', 'administrator')`)
  tokens[reading] = await openSession(database.owner, 'administrator/1', 60)
  let number = 900
  const made = async (owner: string, at: string, side: string, officer: string): Promise<Known> => {
    number++
    const canary = owners[owner]?.canary as string
    const making = { space: at, side, officer, canary, symbol: `A/RES/74/${number}` }
    const known = await makeRecords(send, making)
    if (owner === 'the other side' || owner === 'another marking') return known
    const governing = at === space ? (tokens.administrator as string) : await seat(at, side, 'administrator')
    return makeTheRest(send, making, known, governing)
  }
  const own = await made('own', space, 'las', tokens['desk-officer'] as string)
  ids.own = { ...own, space }
  const theirs = await seat(space, 'un', 'desk-officer')
  ids['the other side'] = { ...ids.own, ...(await made('the other side', space, 'un', theirs)) }
  const secret = await made('another marking', space, 'las', tokens['desk-officer'] as string)
  const activity = {
    title: `Training in ${owners['another marking']?.canary}`,
    marking: 'strictly confidential',
  }
  const offer = { space, kind: 'activity', fields: { ...activity, biennium: own.biennium } }
  const offered = (await send('POST', '/acts/propose-revision', offer, tokens['desk-officer'] ?? null)).json()
  ids['another marking'] = { ...ids.own, ...secret, activity: offered.id, rev: offered.rev }
  await mark('the other side', theirs, { level: 'confidential', audience: ['un'] })
  await mark('another marking', tokens['desk-officer'] as string, { level: 'strictly confidential' })
  const elsewhere = async (owner: string, at: string, side: string) => {
    await seat(at, side, 'focal-point')
    ids[owner] = { ...(await made(owner, at, side, await seat(at, side, 'desk-officer'))), space: at }
  }
  await elsewhere('a third party', 'un-au', 'au')
  await elsewhere('what was removed', 'un-oas', 'oas')
  // A sample is what the program itself takes away, when a real cooperation of the same two is founded.
  await statement(database.owner, `update space set sample = true where id = 'un-oas'`)
  await foundSpace(database.owner, { id: 'un-oas', sides: ['un', 'oas'] }, now())
})
afterAll(() => walked.close())

/** The text with all that is part of it, and the letter; what is said on the text is behind the text's wall. */
async function mark(owner: string, token: string, marking: object) {
  for (const [kind, name] of [
    ['instrument', 'text'],
    ['letter', 'letter'],
  ] as const) {
    const body = { space, kind, record: ids[owner]?.[name], ...marking }
    const answer = await walked.send('POST', '/acts/set-marking', body, token)
    expect(answer.statusCode, `${owner}, ${kind}: ${answer.payload}`).toBe(200)
  }
}

/** What is said for sides is had by the posts of sides alone, whoever administers the installation left out. */
const saidOnly = /letters\/|answer-letter|correct-letter|attachments|-comment|withdraw-file/
const mayKnow = (who: string, owner: string, route: string) =>
  owners[owner]?.known.includes(who) === true && !(who === reading && saidOnly.test(route))

/** What somebody looks at for a while is theirs alone. */
const theirsAlone = /\/(previews|sheets)\/|mark-text|apply-sheet|forget-view/
const asks = (route: string, of: Ids) => JSON.stringify(routes[route]?.asked(of))
const isRead = (route: string) => route.startsWith('get')

/** What names nothing, in the space itself where that may be known of; the one that was removed was founded anew. */
const nothingIn = (owner: string): Ids => {
  const { space } = ids[owner] as Ids
  return { ...absent(), ...(owner === 'a third party' ? {} : { space }) }
}
const ofNothing = new Map<string, Told>()
async function nothing(who: string, route: string, ending: string, owner: string): Promise<Told> {
  const of = nothingIn(owner)
  const key = `${who} ${route}${ending} ${of.space}`
  const told = ofNothing.get(key) ?? (await walked.ask(who, route, of, ending))
  ofNothing.set(key, told)
  return told
}

const same = (one: Told, other: Told) => one.statusCode === other.statusCode && one.payload === other.payload

/** Every route and act, for every role, for the records of every owner: what is told that must not be known. */
async function* leaks(only: RegExp = /./): AsyncGenerator<string> {
  for (const route of walked.addresses.filter((one) => only.test(one))) {
    for (const [owner, of] of Object.entries(ids)) {
      // A list is asked in the space alone: what it holds of each owner is looked for in its words.
      const isSame = owner !== 'own' && asks(route, of) === asks(route, ids.own as Ids)
      if (isSame || routes[route]?.open === true) continue
      if (asks(route, of) === asks(route, nothingIn(owner))) continue
      for (const ending of walked.endings(route)) {
        const kept = everybody.filter((who) => !mayKnow(who, owner, route))
        const told = await Promise.all(
          kept.map(async (who) => {
            const [one, none] = [
              await walked.ask(who, route, of, ending),
              await nothing(who, route, ending, owner),
            ]
            return same(one, none) ? [] : [`${who}, ${owner}, ${route}${ending}: ${one.statusCode}`]
          }),
        )
        yield* told.flat()
      }
    }
  }
}

/** The words of others, by every question that is asked as one's own, lists and files and histories. */
async function* words(): AsyncGenerator<string> {
  const mails = await digestsOf(walked, space, everybody)
  for (const who of everybody) {
    const kept = Object.entries(owners).filter(([, { known }]) => !known.includes(who))
    const searched = kept.map(([, { canary }]) => `/search?q=${canary}&space=${space}`)
    const answers: [string, string][] = [['the digest of the day', mails.get(who) ?? '']]
    for (const route of walked.addresses.filter(isRead))
      for (const ending of walked.endings(route))
        answers.push([`${route}${ending}`, (await walked.ask(who, route, ids.own as Ids, ending)).payload])
    for (const path of [...searched, `/history?space=${space}&limit=1000`]) {
      const answer = await walked.send('GET', path, null, walked.tokens[who] ?? null)
      answers.push([path, answer.payload])
    }
    for (const [owner, { canary }] of kept)
      for (const [output, payload] of answers)
        if (payload.includes(canary)) yield `${who}, ${output}: the word of ${owner}`
  }
  for (const { canary } of Object.values(owners))
    if (walked.logged.some((line) => line.includes(canary))) yield `the log: ${canary}`
}

async function all(told: AsyncGenerator<string>): Promise<string[]> {
  const found: string[] = []
  for await (const one of told) found.push(one)
  return found
}

const walls = '(wall is null or wall = any ((select walls())::text[]))'
const given = 'any ((select given())::uuid[])'
const seen = (table: string, id: string) =>
  `alter policy seen on ${table} using ((space = any ((select whole())::text[]) and ${walls}) or ${id} = ${given})`

describe('each role', () => {
  test('is walked at every route that there is, for records of every owner', () => {
    expect(walked.addresses.toSorted()).toEqual(Object.keys(routes).toSorted())
    expect(Object.keys(ids).toSorted()).toEqual(Object.keys(owners).toSorted())
    for (const [owner, of] of Object.entries(ids))
      for (const [name, id] of Object.entries(of)) expect(id, `${owner}, ${name}`).toMatch(/./)
  })

  test('reads what it may know of', async () => {
    for (const route of walked.addresses.filter((one) => isRead(one) && !theirsAlone.test(one)))
      for (const [owner, of] of Object.entries(ids))
        for (const who of everybody.filter((one) => mayKnow(one, owner, route))) {
          if (owner !== 'own' && asks(route, of) === asks(route, ids.own as Ids)) continue
          const { statusCode } = await walked.ask(who, route, of)
          expect([200, 403], `${who}, ${owner}, ${route}`).toContain(statusCode)
        }
  })

  test('cannot tell what it must not know of from what is not there', async () => {
    expect(await all(leaks())).toEqual([])
  })

  test('reads no word of it in any output', async () => {
    expect(await all(words())).toEqual([])
    const own = await walked.ask('desk-officer', 'get /search', ids.own as Ids)
    expect(own.payload).toContain('Zanzanium')
    const mails = await digestsOf(walked, space, everybody)
    expect([...mails.keys()].toSorted()).toEqual(['approver', 'desk-officer'])
    expect(mails.get('desk-officer')).toContain('Quillonium')
  })

  test('reads a word of it in the digest of the day, where the rules of texts and mandates are taken away', async () => {
    // What waits is counted by mandates and named by texts.
    const rules = [
      'alter policy seen on instrument using (true); alter policy seen on mandate using (true)',
      `${seen('instrument', 'id')}; ${seen('mandate', 'instrument')}`,
    ] as const
    const mails = await whileBroken(walked, rules, () => digestsOf(walked, space, everybody))
    expect(mails.get('desk-officer')).toContain('Xanthium')
  })
})

const own = 'own_wall is null or own_wall = any ((select walls())::text[])'

test.each([
  ['texts', /instruments/, 'alter policy seen on instrument using (true)', seen('instrument', 'id')],
  ['mandates', /mandate/, 'alter policy seen on mandate using (true)', seen('mandate', 'instrument')],
  ['activities', /activit/, 'alter policy seen on activity using (true)', seen('activity', 'id')],
  [
    'letters',
    /letters/,
    'alter policy marked on letter using (true)',
    `alter policy marked on letter using (${own})`,
  ],
])('without the rule of %s the walk finds a leak', async (_, only, breaking, mending) => {
  const first = await whileBroken(walked, [breaking, mending], async () => (await leaks(only).next()).value)
  expect(first).toEqual(expect.any(String))
})

type Who = Role | typeof reading
const talking: readonly Who[] = ['focal-point', 'desk-officer', 'approver', 'administrator']
const steering: readonly Who[] = ['focal-point', 'desk-officer', 'approver']
const registering: readonly Who[] = ['desk-officer', 'approver', 'administrator']
const appointing: readonly Who[] = ['administrator', reading]
/** What somebody holds or has said is theirs alone to change; here a desk officer made it. */
const itsMaker: readonly Who[] = ['desk-officer']
/** What is done to one's own account or post: nobody does it to another's, whatever the role. */
const nobody: readonly Who[] = []

/** Who may carry out each act on what is theirs to see; whoever is not named is refused. What takes away stands last. */
const mayDo: { readonly [N in ActName]: readonly Who[] } = {
  'import-text': registering,
  'import-texts': registering,
  'preview-text': registering,
  'mark-text': itsMaker,
  'import-index': registering,
  'judge-finding': workers,
  'add-finding': workers,
  'start-cooperation': ['approver', 'administrator'],
  'propose-revision': workers,
  'accept-revision': ['approver'],
  'decline-revision': ['approver'],
  'report-status': steering,
  'propose-area': workers,
  'accept-area': ['approver'],
  'decline-area': ['approver'],
  'withdraw-area': workers,
  'note-idea': talking,
  'take-up-idea': workers,
  'withdraw-idea': talking,
  'plan-biennium': workers,
  'carry-over': workers,
  'compare-sheet': workers,
  'apply-sheet': itsMaker,
  'adopt-biennium': ['approver'],
  'set-marking': workers,
  'give-sight': workers,
  'take-sight': workers,
  'confirm-release': workers,
  'set-mandate': steering,
  'answer-mandate': steering,
  'decide-mandate': ['approver'],
  comment: talking,
  'correct-comment': itsMaker,
  'attach-file': talking,
  'register-letter': registering,
  'answer-letter': registering,
  'correct-letter': registering,
  undo: workers,
  follow: roles,
  unfollow: roles,
  'see-desk': roles,
  'choose-digest': roles,
  'save-view': workers,
  invite: appointing,
  'set-provider': appointing,
  'renew-password': appointing,
  'hand-over': appointing,
  'release-space': ['approver'],
  'close-space': ['approver'],
  'speak-for': nobody,
  'end-session': nobody,
  'leave-post': nobody,
  'withdraw-invitation': appointing,
  'end-provider': appointing,
  'withdraw-revision': workers,
  'withdraw-comment': itsMaker,
  'withdraw-file': itsMaker,
  'forget-view': itsMaker,
  'end-post': appointing,
}

/** Years into which activities can be carried: no route of the walk knows of them. */
let laterYears = ''

/** Where the acts answer otherwise than the table has it. */
async function besidesTheTable(names: readonly ActName[]): Promise<string[]> {
  const told: string[] = []
  const of: Ids = { ...(ids.own as Ids), later: laterYears }
  for (const name of names) {
    const answers: [Who, number][] = []
    for (const who of [...roles, reading] as const) {
      const { statusCode } = await walked.ask(who, `post /acts/${name}`, of)
      answers.push([who, statusCode])
      const isRefused = statusCode === 403 || statusCode === 404
      if (mayDo[name].includes(who) ? statusCode === 403 : !isRefused)
        told.push(`${who}, ${name}: ${statusCode}`)
    }
    // What the first of them took away is not there for those after it.
    const first = answers.find(([who]) => mayDo[name].includes(who))
    if (first !== undefined && ![200, 409, 422].includes(first[1]))
      told.push(`${first[0]}, ${name}: ${first[1]}`)
    const third = await walked.ask('third party', `post /acts/${name}`, of)
    if (![403, 404].includes(third.statusCode)) told.push(`third party, ${name}: ${third.statusCode}`)
  }
  return told
}

describe('an act', () => {
  beforeAll(async () => {
    const [years, officer] = [{ space, from: 2040, to: 2041 }, walked.tokens['desk-officer'] ?? null]
    laterYears = (await walked.send('POST', '/acts/plan-biennium', years, officer)).json().id
  })

  test('stands in the table of who may carry it out', () => {
    expect(Object.keys(mayDo).toSorted()).toEqual(Object.keys(carriedOut).toSorted())
  })

  test('tells of a viewer who was let in as an approver', async () => {
    const viewerAs = (role: Role) =>
      `update post set role = '${role}' where actor = 'service/${space}/las/viewer'`
    const told = await whileBroken(walked, [viewerAs('approver'), viewerAs('viewer')], async () =>
      besidesTheTable(['import-text', 'accept-revision']),
    )
    expect(told).toEqual(['viewer, import-text: 200', 'viewer, accept-revision: 409'])
  })

  test('is carried out by those alone whose role it is', async () => {
    expect(await besidesTheTable(Object.keys(mayDo) as ActName[])).toEqual([])
  })
})
