import type {
  Answer,
  Comparison,
  Door,
  Glance,
  InstrumentRecord,
  Lineage,
  MandateItem,
  QueryOf,
  QuestionName,
  ResultOf,
  Space,
  TextToReview,
} from '@comity/contract'
import { parties, sampleText } from './sample-text.ts'

/** A door onto one space with one text, in memory: what the pages need to be looked at and tested without a server. */
export function sampleDoor(text: InstrumentRecord = sampleText): Door {
  const answers: { [N in QuestionName]?: (query: QueryOf<N>) => ResultOf<N> | undefined } = {
    spaces: () => ({ items: [space, empty], next: null, total: 2 }),
    space: ({ id }) => [space, empty, broken].find((one) => one.id === id),
    glance: ({ space: id }) => (id === space.id ? glance : id === empty.id ? emptyGlance : undefined),
    instruments: ({ space: id }) => {
      const facets = { kind: [], organ: [], session: [], year: [], item: [], vote: [], party: [] }
      return id === space.id
        ? { items: [{ ...text, vote: null }], next: 'more', total: 2, facets }
        : { items: [], next: null, total: 0, facets }
    },
    instrument: ({ id }) => (id === text.id ? text : undefined),
    cooperation: ({ id }) =>
      id === text.id ? { text, sides: [], own: true, space: null, may: false, organizations: [] } : undefined,
    mandates: (query) => mandatesOf(text, query),
    me: () => ({ kind: 'anonymous', self: null, posts: [], may: [] }),
    areas: () => ({ items: [], next: null, total: 0, proposed: [], touched: [] }),
    review: ({ space: id }) => ({ items: id === space.id ? toReview(text) : [], next: null, total: 2 }),
    timeline: ({ space: id }) => ({
      today: '2026-03-05',
      years: id === space.id ? [{ year: '2019', count: 1, overdue: 1 }] : [],
      undated: id === space.id ? 1 : 0,
    }),
    citations: ({ space: id }) => ({
      items: id === space.id ? [{ symbol: 'A/RES/37/4', date: null, title: null, held: null, texts: 2 }] : [],
      next: null,
      total: id === space.id ? 1 : 0,
    }),
    opening: ({ space: code }) => {
      const of = [space, empty].find(({ id }) => id === code)
      return of && { space: code, open: of.open, sample: of.sample, proposed: null, own: null, may: [] }
    },
    lineage: ({ id }) => (id === text.id ? lineageOf(text) : undefined),
    comparison: ({ id }) => (id === text.id ? comparisonOf(text) : undefined),
    agreement: ({ id }) => (id === 'an-agreement' ? agreementOf(text) : undefined),
    activities: ({ biennium, agreement }) => {
      const all = agreement === 'an-agreement' ? activitiesOf(text.space) : []
      const items = all.filter((one) => biennium === undefined || one.biennium === biennium)
      return { items, next: null, total: items.length }
    },
    bienniums: ({ space: id }) => ({ items: bienniumsOf(id), next: null, total: 2 }),
  }
  return {
    async ask<N extends QuestionName>(name: N, query: QueryOf<N>): Promise<Answer<ResultOf<N>>> {
      if (Object.values(query).some((value) => !/^[^\p{Cc}]{1,120}$/u.test(String(value)))) {
        return {
          ok: false,
          refusal: { reason: 'invalid', violations: [{ field: 'area', message: 'Not a code.' }] },
        }
      }
      if ('space' in query && query.space === 'broken')
        throw new Error('The sample door fails when asked to.')
      const answer = answers[name] as ((query: QueryOf<N>) => ResultOf<N> | undefined) | undefined
      const value = answer?.(query)
      return value === undefined ? { ok: false, refusal: { reason: 'not-found' } } : { ok: true, value }
    },
    act: async () => ({ ok: false, refusal: { reason: 'forbidden', message: 'The sample takes no acts.' } }),
    original: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
    matrix: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
    attached: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
  }
}

const space: Space = {
  id: 'un-oic',
  names: {
    en: 'United Nations and Organization of Islamic Cooperation',
    ar: 'الأمم المتحدة ومنظمة التعاون الإسلامي',
  },
  sides: [
    {
      id: 'un',
      names: { en: 'United Nations', fr: 'Organisation des Nations Unies', ar: 'الأمم المتحدة' },
      short: { en: 'UN', fr: 'ONU', ar: 'الأمم المتحدة' },
    },
    {
      id: 'oic',
      names: {
        en: 'Organization of Islamic Cooperation',
        fr: 'Organisation de la coopération islamique',
        ar: 'منظمة التعاون الإسلامي',
      },
      short: { en: 'OIC', fr: 'OCI', ar: 'منظمة التعاون الإسلامي' },
    },
  ],
  sample: true,
  open: true,
  counts: { texts: 1, mandates: 2, agreements: 1, meetings: 3, areas: 2, parties: 5 },
  latest: '2017-11-21',
}

const empty: Space = {
  ...space,
  id: 'empty',
  sample: false,
  counts: { texts: 0, mandates: 0, agreements: 0, meetings: 0, areas: 0, parties: 0 },
  latest: null,
}

/** Every question about it is a fault of the program. */
const broken: Space = { ...space, id: 'broken' }

const areas = [
  { id: 'human-rights', names: { en: 'Human rights', ar: 'حقوق الإنسان' }, count: 1 },
  { id: 'refugees', names: { en: 'Refugees' }, count: 0 },
]

const meeting = {
  meeting: 'a-meeting',
  standing: { state: 'read', at: null, by: null },
  kind: 'event',
  instrument: 'sample-text',
} as const

const glance: Glance = {
  space,
  asAt: '2026-03-05',
  session: { number: 80, from: '2025-09-09', to: '2026-09-07' },
  programme: null,
  noted: { meetings: [], agreements: [] },
  latest: {
    id: 'sample-text',
    symbol: null,
    kind: 'draft resolution',
    date: '2017-11-21',
    mandates: 2,
    dated: 1,
    confirmed: 1,
  },
  due: [
    {
      instrument: 'sample-text',
      symbol: null,
      in: 'op3',
      mandate: 'm2',
      verb: 'requests',
      action: 'to report at its seventy-third session',
      due: { session: 73 },
      dueDerived: {
        from: '2018-09-18',
        to: '2019-09-16',
        rule: 'The seventy-third session opened on 18 September 2018.',
      },
      days: -2362,
      addressees: [parties.secretaryGeneral],
    },
    {
      instrument: 'sample-text',
      symbol: 'A/RES/79/9',
      in: 'op1',
      mandate: 'm1',
      verb: 'urges',
      action: 'to mark the day',
      due: { date: '2026-03-15' },
      dueDerived: null,
      days: 10,
      addressees: [parties.system, parties.oic],
    },
  ],
  texts: [
    {
      symbol: null,
      title: sampleText.title,
      kind: 'draft resolution',
      date: '2017-11-21',
      held: 'sample-text',
    },
    { symbol: 'A/RES/69/317', title: null, kind: null, date: '2015-09-10', held: null },
  ],
  series: [
    { symbol: 'A/RES/37/4', date: '1982-10-22', held: null },
    { symbol: 'A/RES/38/4', date: '1983-10-28', held: null },
    { symbol: 'A/RES/72/74', date: '2017-12-06', held: 'sample-text' },
  ],
  meetings: [
    {
      ...meeting,
      id: 'e0',
      in: 'pp1',
      what: 'briefing',
      place: null,
      from: '2013',
      to: '2013',
      host: null,
      hostSide: null,
      general: false,
    },
    {
      ...meeting,
      id: 'e1',
      in: 'pp2',
      what: 'general meeting',
      place: 'Geneva',
      from: '2016-05-11',
      to: '2016-05-13',
      host: null,
      hostSide: 'un',
      general: true,
    },
    {
      ...meeting,
      id: 'e2',
      in: 'pp2',
      what: 'general meeting (next)',
      place: null,
      from: '2028',
      to: '2028',
      host: 'Organization of Islamic Cooperation',
      hostSide: 'oic',
      general: true,
    },
  ],
  addressees: [
    { party: parties.system, count: 1 },
    { party: parties.secretaryGeneral, count: 1 },
  ],
  areas,
  mandatesWithoutArea: 1,
  agreements: sampleText.provisions.flatMap(({ found }) =>
    found.flatMap((one) =>
      one.kind === 'agreement' ? [{ ...one, instrument: 'sample-text', agreement: 'an-agreement' }] : [],
    ),
  ),
}

const emptyGlance: Glance = {
  ...glance,
  space: empty,
  latest: null,
  due: [],
  texts: [],
  series: [],
  meetings: [],
  addressees: [],
  areas: [],
  mandatesWithoutArea: 0,
  agreements: [],
}

function mandatesOf(text: InstrumentRecord, query: QueryOf<'mandates'>): ResultOf<'mandates'> {
  const all: MandateItem[] = text.provisions.flatMap(({ found, number }) =>
    found.flatMap((one) =>
      one.kind === 'mandate'
        ? [
            {
              ...one,
              number,
              instrument: text,
              state: 'active',
              nextReview: null,
              classification: text.classification,
            },
          ]
        : [],
    ),
  )
  const items = all.filter(
    (mandate) =>
      query.space === text.space &&
      (!query.verb || mandate.verb === query.verb) &&
      (!query.area || mandate.areas.includes(query.area)) &&
      (!query.instrument || mandate.instrument.id === query.instrument) &&
      (!query.addressee ||
        mandate.addressees.some((to) => to.parties.some((party) => party.id === query.addressee))),
  )
  return {
    items,
    next: null,
    total: items.length,
    today: '2026-03-05',
    facets: {
      addressees: [
        { party: parties.system, count: 1 },
        { party: parties.secretaryGeneral, count: 1 },
      ],
      verbs: [
        { verb: 'requests', count: 1 },
        { verb: 'urges', count: 1 },
      ],
      areas,
    },
  }
}

function agreementOf({ space: id, classification }: InstrumentRecord): ResultOf<'agreement'> {
  const said = { what: 'memorandum', language: 'en', signed: '2017-09-22', promises: null }
  return { ...said, id: 'an-agreement', space: id, parties: [], texts: 1, classification, namings: [] }
}

/** Two that carry the agreement out, both in the earlier years. */
function activitiesOf(id: string): ResultOf<'activities'>['items'] {
  return ['Wells', 'Schools'].map((title, n) => ({
    id: `activity-${n}`,
    space: id,
    agreed: true,
    crossed: false,
    offered: [],
    title,
    areas: [],
    biennium: 'earlier',
    leads: {},
    from: null,
    to: null,
    place: null,
    marking: 'unclassified',
    overdue: false,
    group: null,
    sides: {},
  }))
}

function bienniumsOf(id: string): ResultOf<'bienniums'>['items'] {
  const planned = {
    space: id,
    state: 'planned',
    adoptedAt: null,
    meeting: null,
    noted: null,
    activities: 2,
    agreed: 2,
  } as const
  return [
    { ...planned, id: 'later', from: 2026, to: 2027 },
    { ...planned, id: 'earlier', from: 2024, to: 2025 },
  ]
}

/** It recalls what its citations name, one of which recalls another; and one text recalls it. */
function lineageOf(text: InstrumentRecord): Lineage {
  const recalls = text.provisions.flatMap(({ id, found }) =>
    found.flatMap((one) =>
      one.kind === 'citation'
        ? [{ symbol: one.symbol, date: one.date, title: null, held: one.held, in: [id] }]
        : [],
    ),
  )
  const later = {
    symbol: 'A/RES/79/9',
    date: '2024-11-19',
    title: 'Cooperation',
    held: 'another',
    in: ['pp1', 'pp2'],
  }
  const [first, second] = recalls
  return {
    of: { symbol: text.symbol ?? '', date: text.date, title: text.title, held: text.id, space: text.space },
    recalls,
    recalledBy: [later],
    edges: first && second ? [{ from: second.symbol, to: first.symbol }] : [],
  }
}

/** The second version put a word in, struck another, and gave a paragraph its place. */
function comparisonOf({ id, space: code, symbol, title, kind }: InstrumentRecord): Comparison {
  const version = (n: number) => ({
    language: 'en',
    version: n,
    title,
    readAt: `2026-03-0${n}T10:00:00Z`,
    name: 'a.txt',
  })
  return {
    instrument: { id, space: code, symbol, title, kind },
    from: version(1),
    to: version(2),
    wordings: [version(2), version(1)],
    parts: [
      { kind: 'title', was: 'title', is: 'title', pieces: [{ kind: 'kept', text: title ?? '' }] },
      {
        kind: 'provision',
        was: 'op1',
        is: 'op1',
        pieces: [
          { kind: 'kept', text: 'Urges all to ' },
          { kind: 'gone', text: 'rest' },
          { kind: 'new', text: 'report' },
        ],
      },
      { kind: 'provision', was: null, is: 'op2', pieces: [{ kind: 'new', text: 'Welcomes the words' }] },
      { kind: 'provision', was: 'op2', is: 'op3', pieces: [{ kind: 'kept', text: 'Decides to go on' }] },
      { kind: 'note', was: 'op2-note-1', is: null, pieces: [{ kind: 'gone', text: 'See S/PV.7813.' }] },
    ],
    counts: { kept: 2, reworded: 1, gone: 1, new: 1, moved: 1 },
  }
}

/** The sample, and a statement that bears neither symbol nor title. */
function toReview({ id, symbol, title, date, kind, language }: InstrumentRecord): TextToReview[] {
  const untitled = {
    id: 'untitled',
    symbol: null,
    title: null,
    date: null,
    kind: 'statement',
    language: 'en',
  }
  return [
    { text: { id, symbol, title, date, kind, language }, read: 2, waiting: 2 },
    { text: untitled, read: 1, waiting: 1 },
  ]
}
