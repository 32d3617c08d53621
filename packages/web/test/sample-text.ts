import type { InstrumentRecord, Mark, PartyRef, ProvisionView, Standing } from '@comity/contract'

/** A text written for these tests: every kind of paragraph, mark and finding that a page has to draw. */

export const parties = {
  system: party('un/system', 'un', 'United Nations system', 'منظومة الأمم المتحدة', null),
  secretaryGeneral: party('un/secretary-general', 'un', 'Secretary-General', 'الأمين العام', null),
  unesco: party(
    'un/unesco',
    'un',
    'United Nations Educational, Scientific and Cultural Organization',
    undefined,
    'UNESCO',
  ),
  oic: party('oic', 'oic', 'Organization of Islamic Cooperation', 'منظمة التعاون الإسلامي', 'OIC'),
  osce: party('osce', null, 'Organization for Security and Co-operation in Europe', undefined, 'OSCE'),
} as const

const read: Standing = { state: 'read', at: null, by: null }
const confirmed: Standing = {
  state: 'confirmed',
  at: '2026-03-04T10:00:00Z',
  by: { role: 'desk-officer', side: 'oic', party: 'oic', names: { en: 'OIC' } },
}

/** Markup that must come out as words. */
export const hostile = '</p><script>alert(1)</script><b>&amp;'

const years = [1982, 1983, 1984, 1985, 1986, 1987]
const cited = years.map((year, index) => ({ text: `${37 + index}/4`, date: `${year}-10-22` }))

const preamble: ProvisionView[] = [
  paragraph({
    id: 'pp1',
    words: 'Recalling',
    text: `Recalling its resolutions ${cited.map(({ text }) => text).join(', ')},`,
    found: cited.map(({ text, date }, index) => ({
      kind: 'citation',
      id: `c${index}`,
      in: 'pp1',
      standing: confirmed,
      symbol: `A/RES/${text}`,
      text,
      date,
      note: null,
      held: index === 5 ? 'held-text' : null,
    })),
    lit: cited.map(({ text }, index) => ({ words: text, kind: 'citation', ref: `c${index}` })),
  }),
  paragraph({
    id: 'pp2',
    words: 'Noting also',
    text: 'Noting also the general meeting held in Geneva from 11 to 13 May 2016 on human rights and on trade and development, and the situation in Mali, and the Organization of the Islamic Conference,',
    found: [
      {
        kind: 'event',
        id: 'e1',
        in: 'pp2',
        standing: read,
        what: 'general meeting',
        place: 'Geneva',
        from: '2016-05-11',
        to: '2016-05-13',
        host: null,
      },
      { kind: 'area', id: 'a1', in: 'pp2', standing: read, text: 'human rights' },
      { kind: 'area', id: 'a2', in: 'pp2', standing: read, text: 'trade and development' },
      { kind: 'situation', id: 's1', in: 'pp2', standing: read, text: 'Mali' },
      {
        kind: 'former-name',
        id: 'n1',
        in: 'pp2',
        standing: read,
        text: 'Organization of the Islamic Conference',
        party: parties.oic,
        validFrom: null,
        validTo: '2011-06-28',
      },
    ],
    lit: [
      { words: '11 to 13 May 2016', kind: 'date', ref: 'e1' },
      { words: 'human rights', kind: 'area', ref: 'a1' },
      { words: 'trade and development', kind: 'area', ref: 'a2' },
      { words: 'Mali', kind: 'situation', ref: 's1' },
      { words: 'Organization of the Islamic Conference', kind: 'party', ref: 'oic', side: 'oic' },
    ],
    notes: [{ marker: '1', text: 'See S/PV.7813.', marks: [] }],
    noteAfter: 'Mali',
  }),
]

const operative: ProvisionView[] = [
  paragraph({
    id: 'op1',
    number: '1',
    words: 'Urges',
    headings: ['Working together'],
    text: 'Urges the United Nations system to cooperate with the Organization of Islamic Cooperation;',
    found: [
      {
        kind: 'mandate',
        id: 'm1',
        in: 'op1',
        standing: confirmed,
        verb: 'urges',
        addressees: [{ text: 'United Nations system', parties: [parties.system] }],
        with: [{ text: 'Organization of Islamic Cooperation', parties: [parties.oic] }],
        action: 'to cooperate',
        due: null,
        dueDerived: null,
        recurs: 'P2Y',
        report: false,
        areas: [],
      },
    ],
    lit: [
      { words: 'Urges', kind: 'verb', ref: 'm1' },
      { words: 'United Nations system', kind: 'addressee', ref: 'm1' },
      { words: 'United Nations system', kind: 'party', ref: 'un/system', side: 'un' },
      { words: 'Organization of Islamic Cooperation', kind: 'party', ref: 'oic', side: 'oic' },
    ],
  }),
  paragraph({
    id: 'op2',
    number: '2',
    words: 'Welcomes',
    text: 'Welcomes the memorandum of understanding signed on 22 September 2017, and in particular:',
    found: [
      {
        kind: 'agreement',
        id: 'g1',
        in: 'op2',
        standing: read,
        what: 'memorandum of understanding',
        parties: [
          { text: 'UNESCO', parties: [parties.unesco] },
          { text: 'OIC', parties: [parties.oic] },
        ],
        signed: '2017-09-22',
        promises: 'a joint plan',
      },
    ],
    lit: [{ words: 'memorandum of understanding', kind: 'agreement', ref: 'g1' }],
    children: [
      {
        number: '(a)',
        text: `Its promise of a joint plan ${hostile};`,
        marks: [],
        children: [{ number: '(i)', text: 'Within a year;', marks: [], children: [] }],
      },
    ],
  }),
  paragraph({
    id: 'op3',
    number: '3',
    words: 'Requests',
    text: 'Requests the Secretary-General to report at its seventy-third session on human rights;',
    found: [
      {
        kind: 'mandate',
        id: 'm2',
        in: 'op3',
        standing: read,
        verb: 'requests',
        addressees: [{ text: 'Secretary-General', parties: [parties.secretaryGeneral] }],
        with: [],
        action: 'to report at its seventy-third session',
        due: { session: 73 },
        dueDerived: {
          from: '2018-09-18',
          to: '2019-09-16',
          rule: 'The seventy-third session opened on 18 September 2018.',
        },
        recurs: null,
        report: true,
        areas: ['human-rights'],
      },
    ],
    lit: [
      { words: 'Requests', kind: 'verb', ref: 'm2' },
      { words: 'Secretary-General', kind: 'addressee', ref: 'm2' },
      { words: 'Secretary-General', kind: 'party', ref: 'un/secretary-general', side: 'un' },
      { words: 'seventy-third session', kind: 'date', ref: 'm2' },
    ],
  }),
  paragraph({
    id: 'op4',
    number: '',
    words: 'Decides',
    text: 'Decides to remain seized of the matter.',
    found: [],
    lit: [],
  }),
]

export const sampleText: InstrumentRecord = {
  id: 'sample-text',
  space: 'un-oic',
  kind: 'draft resolution',
  symbol: null,
  organ: 'General Assembly',
  session: '72',
  agendaItem: '176',
  agendaTitle: null,
  date: '2017-11-21',
  adopted: null,
  distribution: 'Limited',
  language: 'en',
  title: 'A text for the tests of the pages',
  sponsors: ['Angola', 'Côte d’Ivoire'],
  sponsorsOnBehalfOf: null,
  classification: { level: 'unclassified', set: 'unclassified', fallsOn: null, audience: [] },
  counts: {
    preamble: preamble.length,
    operative: operative.length,
    notes: 1,
    citations: cited.length,
    mandates: 2,
    confirmed: 1,
    events: 1,
    agreements: 1,
    areas: 2,
    situations: 1,
    findings: 1,
  },
  original: { sha256: '0'.repeat(64), name: 'text.txt', mediaType: 'text/plain', size: 23553 },
  readAt: '2026-03-05T08:00:00Z',
  version: 1,
  wordings: [
    {
      language: 'en',
      version: 1,
      title: 'A text for the tests of the pages',
      readAt: '2026-03-05T08:00:00Z',
      name: 'text.txt',
    },
  ],
  adoption: null,
  provisions: [...preamble, ...operative],
  headingsAfter: ['Annex'],
  findings: [{ rule: 'note-twice', message: 'Note 1 is marked twice; kept as printed. Check the original.' }],
}

type Lit = { words: string; kind: Mark['kind']; ref: string; side?: string }
type Paragraph = Pick<ProvisionView, 'id' | 'words' | 'text' | 'found'> &
  Partial<Pick<ProvisionView, 'number' | 'notes' | 'headings' | 'children'>> & {
    lit: Lit[]
    noteAfter?: string
  }

function paragraph({ lit, noteAfter, ...given }: Paragraph): ProvisionView {
  const { id, text } = given
  const marks: Mark[] = lit.map(({ words: lighted, ...mark }) => {
    const from = text.indexOf(lighted)
    if (from < 0) throw new Error(`"${lighted}" does not stand in ${id}`)
    return { from, to: from + lighted.length, ...mark }
  })
  if (noteAfter !== undefined) {
    const at = text.indexOf(noteAfter) + noteAfter.length
    marks.push({ from: at, to: at, kind: 'note', ref: given.notes?.[0]?.marker ?? '' })
  }
  return {
    ref: `text#${id}`,
    part: id.startsWith('pp') ? 'preamble' : 'operative',
    number: '',
    notes: [],
    headings: [],
    children: [],
    ...given,
    marks,
  }
}

function party(
  id: string,
  side: string | null,
  en: string,
  ar: string | undefined,
  abbreviation: string | null,
): PartyRef {
  return { id, side, names: ar === undefined ? { en } : { en, ar }, abbreviation }
}
