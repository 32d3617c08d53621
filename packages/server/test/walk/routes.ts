/** Stands in every value of the closed cooperation that people wrote. */
export const canary = 'Zanzanium'
/** Names no record. */
const nobody = '01890000-0000-7000-8000-000000000000'

/** A letter of a side to the other: the United Nations are one of both everywhere here. */
export const letterOf = (space: string, from: string, words: string) => ({
  space,
  kind: 'letter',
  date: '2020-03-01',
  from,
  to: from === 'un' ? 'las' : 'un',
  subject: words,
  text: words,
  replyDue: '2020-03-02',
})

export type Ids = { readonly space: string } & Readonly<Record<string, string | undefined>>
type Asked = { readonly path: string; readonly body?: unknown }
/** A route, asked for what these ids name; `open` where it tells of no cooperation in particular. */
type Route = { readonly asked: (ids: Ids) => Asked; readonly open?: true }

const list =
  (plural: string, more = ''): Route['asked'] =>
  ({ space }) => ({ path: `/${plural}?space=${space}${more}` })
const one =
  (plural: string, id: string, below = ''): Route['asked'] =>
  (ids) => ({ path: `/${plural}/${ids[id]}${below}` })
const act =
  (name: string, body: (ids: Ids) => object): Route['asked'] =>
  (ids) => ({ path: `/acts/${name}`, body: body(ids) })

/** A sheet with one new activity. */
export const sheetOf = (title: string) =>
  Buffer.from(`Title,Id,Revision\r\n${title},,\r\n`).toString('base64')

/** Every address of the API. One that is missing here fails the first test. */
export const routes: Readonly<Record<string, Route>> = {
  'get /spaces': { asked: () => ({ path: '/spaces' }), open: true },
  'get /spaces/{id}': { asked: ({ space }) => ({ path: `/spaces/${space}` }) },
  'get /spaces/{space}/glance': { asked: ({ space }) => ({ path: `/spaces/${space}/glance` }) },
  'get /spaces/{space}/opening': { asked: ({ space }) => ({ path: `/spaces/${space}/opening` }) },
  'get /instruments': { asked: list('instruments') },
  'get /instruments/{id}': { asked: one('instruments', 'text') },
  'get /instruments/{id}/lineage': { asked: one('instruments', 'text', '/lineage') },
  'get /instruments/{id}/cooperation': { asked: one('instruments', 'text', '/cooperation') },
  'get /instruments/{id}/original': { asked: one('instruments', 'text', '/original') },
  'get /instruments/{id}/comparison': { asked: one('instruments', 'text', '/comparison') },
  'get /citations': { asked: list('citations') },
  'get /cooperations': { asked: list('cooperations') },
  'get /bienniums': { asked: list('bienniums') },
  'get /bienniums/{id}': { asked: one('bienniums', 'biennium') },
  'get /bienniums/{id}/cells': { asked: one('bienniums', 'biennium', '/cells') },
  'get /bienniums/{id}/situations': { asked: one('bienniums', 'biennium', '/situations') },
  'get /bienniums/{id}/tags': { asked: one('bienniums', 'biennium', '/tags') },
  'get /views': { asked: list('views') },
  'get /activities': { asked: list('activities') },
  'get /activities/{id}': { asked: one('activities', 'activity') },
  'get /corrections': { asked: list('corrections') },
  'get /focal-points': { asked: list('focal-points') },
  'get /focal-points/{id}': { asked: one('focal-points', 'focal') },
  'get /search': { asked: list('search', `&q=${canary}`) },
  'get /mandates': { asked: list('mandates') },
  'get /mandates/timeline': { asked: list('mandates/timeline') },
  'get /mandates/candidates': { asked: list('mandates/candidates') },
  'get /mandates/{id}': { asked: one('mandates', 'mandate') },
  'get /desk': { asked: list('desk') },
  'get /notifications': { asked: list('notifications') },
  'get /markings/{kind}/{id}': { asked: one('markings/instrument', 'text') },
  'get /account': { asked: () => ({ path: '/account' }), open: true },
  'get /people': { asked: list('people') },
  'get /invitations': { asked: list('invitations') },
  'get /brief': { asked: list('brief') },
  'get /brief.docx': { asked: list('brief.docx') },
  'get /discussion': {
    asked: ({ space, text }) => ({ path: `/discussion?space=${space}&kind=instrument&record=${text}` }),
  },
  'get /attachments/{id}/file': { asked: one('attachments', 'attachment', '/file') },
  'get /letters': { asked: list('letters') },
  'get /letters/{id}': { asked: one('letters', 'letter') },
  'get /providers': { asked: list('providers') },
  'get /me': { asked: list('me'), open: true },
  'get /previews/{id}': { asked: one('previews', 'preview') },
  'get /previews/{id}/lines': { asked: one('previews', 'preview', '/lines') },
  'get /parties': { asked: list('parties') },
  'get /parties/{id}': { asked: ({ space }) => ({ path: `/parties/un/who?space=${space}` }) },
  'get /areas': { asked: list('areas') },
  'get /areas/{id}': { asked: ({ space }) => ({ path: `/areas/human-rights?space=${space}` }) },
  'get /meetings': { asked: list('meetings') },
  'get /meetings/{id}': { asked: one('meetings', 'meeting') },
  'get /agreements': { asked: list('agreements') },
  'get /agreements/{id}': { asked: one('agreements', 'agreement') },
  'get /review': { asked: list('review') },
  'get /history': {
    asked: (ids) => ({ path: `/history?space=${ids.space}&kind=mandate&record=${ids.mandate}` }),
  },
  'get /namings': { asked: list('namings', '&party=un/secretary-general') },
  'post /acts/import-text': {
    asked: act('import-text', ({ space }) => ({ space, name: 'a.txt', text: 'The General Assembly,' })),
  },
  'post /acts/import-texts': {
    asked: act('import-texts', ({ space }) => ({
      space,
      texts: [{ name: 'a.txt', text: 'The General Assembly,' }],
    })),
  },
  'post /acts/preview-text': {
    asked: act('preview-text', ({ space }) => ({ space, name: 'a.txt', text: 'The General Assembly,' })),
  },
  'post /acts/mark-text': {
    asked: act('mark-text', ({ space, preview }) => ({ space, preview, marking })),
  },
  'post /acts/invite': {
    asked: act('invite', ({ space }) => ({ space, party: 'las', role: 'viewer', address: invited })),
  },
  'post /acts/hand-over': { asked: act('hand-over', ({ post }) => ({ post, address: invited })) },
  'post /acts/end-post': { asked: act('end-post', ({ post }) => ({ post })) },
  'post /acts/renew-password': { asked: act('renew-password', ({ post }) => ({ post })) },
  'post /acts/leave-post': { asked: act('leave-post', ({ space }) => ({ space })) },
  'post /acts/withdraw-invitation': {
    asked: act('withdraw-invitation', ({ invitation }) => ({ invitation })),
  },
  'post /acts/speak-for': { asked: act('speak-for', ({ post }) => ({ post: `post/${post}` })) },
  'post /acts/set-provider': {
    asked: act('set-provider', ({ space }) => ({
      space,
      side: 'las',
      issuer: 'https://id.las.example.org',
      client: 'comity',
      secret: canary,
      domains: ['las.example.org'],
    })),
  },
  'post /acts/end-provider': { asked: act('end-provider', ({ space }) => ({ space, side: 'las' })) },
  'post /acts/end-session': { asked: act('end-session', ({ post }) => ({ session: post })) },
  'post /acts/import-index': {
    asked: act('import-index', ({ space }) => ({ space, name: 'a.json', text: '' })),
  },
  'post /acts/judge-finding': {
    asked: act('judge-finding', ({ mandate }) => ({ finding: mandate, verdict: 'accept' })),
  },
  'post /acts/add-finding': {
    asked: act('add-finding', ({ ref }) => ({ provision: ref, kind: 'undertaking', words: canary })),
  },
  'post /acts/plan-biennium': {
    asked: act('plan-biennium', ({ space }) => ({ space, from: 2030, to: 2031 })),
  },
  'post /acts/propose-revision': {
    asked: act('propose-revision', ({ space }) => ({ space, kind: 'activity', fields: { title: 'x' } })),
  },
  'post /acts/accept-revision': {
    asked: act('accept-revision', ({ activity, rev }) => ({ record: activity, rev })),
  },
  'post /acts/withdraw-revision': {
    asked: act('withdraw-revision', ({ activity }) => ({ record: activity })),
  },
  'post /acts/decline-revision': {
    asked: act('decline-revision', ({ activity, rev }) => ({ record: activity, rev, words: 'x' })),
  },
  'post /acts/propose-area': {
    asked: act('propose-area', ({ space }) => ({ space, names: { en: 'Water', fr: 'Eau', ar: 'مياه' } })),
  },
  'post /acts/accept-area': {
    asked: act('accept-area', ({ area, areaRev }) => ({ area, rev: areaRev })),
  },
  'post /acts/decline-area': { asked: act('decline-area', ({ area }) => ({ area, words: 'x' })) },
  'post /acts/withdraw-area': { asked: act('withdraw-area', ({ area }) => ({ area })) },
  'post /acts/note-idea': {
    asked: act('note-idea', ({ space }) => ({ space, area: 'human-rights', title: 'x' })),
  },
  'post /acts/withdraw-idea': { asked: act('withdraw-idea', ({ idea }) => ({ idea })) },
  'post /acts/take-up-idea': { asked: act('take-up-idea', ({ idea }) => ({ idea })) },
  'post /acts/release-space': { asked: act('release-space', ({ space }) => ({ space })) },
  'post /acts/close-space': { asked: act('close-space', ({ space }) => ({ space })) },
  'post /acts/report-status': {
    asked: act('report-status', ({ activity }) => ({ activity, status: 'done' })),
  },
  'post /acts/adopt-biennium': {
    asked: act('adopt-biennium', ({ biennium }) => ({ biennium, meeting: 'x' })),
  },
  'post /acts/carry-over': {
    asked: act('carry-over', ({ biennium, later, activity }) => ({
      from: biennium,
      to: later ?? nobody.replace(/0$/, '1'),
      activities: [activity],
    })),
  },
  'post /acts/follow': {
    asked: act('follow', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate })),
  },
  'post /acts/unfollow': {
    asked: act('unfollow', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate })),
  },
  'post /acts/comment': {
    asked: act('comment', ({ space, text }) => ({
      space,
      kind: 'instrument',
      record: text,
      to: 'both',
      text: 'x',
    })),
  },
  'post /acts/correct-comment': {
    asked: act('correct-comment', ({ comment }) => ({ comment, text: 'x' })),
  },
  'post /acts/withdraw-comment': { asked: act('withdraw-comment', ({ comment }) => ({ comment })) },
  'post /acts/attach-file': {
    asked: act('attach-file', ({ space, text }) => ({
      space,
      kind: 'instrument',
      record: text,
      to: 'both',
      name: 'a.txt',
      base64: 'YQ==',
    })),
  },
  'post /acts/withdraw-file': { asked: act('withdraw-file', ({ attachment }) => ({ attachment })) },
  'post /acts/register-letter': {
    asked: act('register-letter', ({ space }) => letterOf(space, 'las', canary)),
  },
  'post /acts/answer-letter': {
    asked: act('answer-letter', ({ letter }) => ({ letter, date: '2020-03-03' })),
  },
  'post /acts/correct-letter': {
    asked: act('correct-letter', ({ letter }) => ({ letter, subject: 'x' })),
  },
  'post /acts/save-view': {
    asked: act('save-view', ({ space }) => ({ space, name: 'x', query: 'sort=title' })),
  },
  'post /acts/forget-view': { asked: act('forget-view', ({ view }) => ({ view })) },
  'post /acts/choose-digest': {
    asked: act('choose-digest', ({ space }) => ({ space, wanted: true, address: invited })),
  },
  'post /acts/see-desk': { asked: act('see-desk', ({ space }) => ({ space })) },
  'get /matrix/{biennium}.xlsx': { asked: ({ biennium }) => ({ path: `/matrix/${biennium}.xlsx` }) },
  'get /sheets/{id}': { asked: one('sheets', 'sheet') },
  'post /acts/compare-sheet': {
    asked: act('compare-sheet', ({ biennium }) => ({ biennium, base64: sheetOf(`Training in ${canary}`) })),
  },
  'post /acts/apply-sheet': {
    asked: act('apply-sheet', ({ sheet }) => ({ comparison: sheet, rows: [2] })),
  },
  'post /acts/set-mandate': {
    asked: act('set-mandate', ({ mandate }) => ({ mandate, said: { objective: 'x' } })),
  },
  'post /acts/answer-mandate': {
    asked: act('answer-mandate', ({ mandate }) => ({ mandate, party: 'un/secretary-general' })),
  },
  'post /acts/decide-mandate': {
    asked: act('decide-mandate', ({ mandate }) => ({ mandate, state: 'active' })),
  },
  'post /acts/undo': {
    asked: act('undo', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate, entry: 1 })),
  },
  'post /acts/set-marking': {
    asked: act('set-marking', ({ text }) => ({ kind: 'instrument', record: text, level: 'unclassified' })),
  },
  'post /acts/confirm-release': {
    asked: act('confirm-release', ({ text }) => ({ kind: 'instrument', record: text })),
  },
  'post /acts/give-sight': {
    asked: act('give-sight', ({ text }) => ({ kind: 'instrument', record: text, party: 'third/kaiciid' })),
  },
  'post /acts/take-sight': {
    asked: act('take-sight', ({ text }) => ({ kind: 'instrument', record: text, party: 'third/kaiciid' })),
  },
  'post /acts/start-cooperation': {
    asked: act('start-cooperation', ({ text }) => ({ text, sides: ['un', 'las'] })),
  },
}

export const invited = 'invited@las.example.org'

const marking = {
  kind: 'other',
  symbol: null,
  organ: null,
  session: null,
  agendaItem: null,
  date: null,
  adopted: null,
  language: 'en',
  lines: [],
  citations: [],
}

/** Ids of the same shapes that name nothing at all. */
export const absent = (): Ids => ({
  space: 'un-nowhere',
  text: nobody,
  ref: `${nobody}#pp1`,
  mandate: nobody,
  meeting: '0000000000000000',
  agreement: '0000000000000000',
  preview: nobody,
  post: nobody,
  focal: '0000000000000000',
  invitation: nobody,
  comment: nobody,
  attachment: nobody,
  letter: nobody,
  biennium: nobody,
  sheet: nobody,
  activity: nobody,
  area: nobody,
  areaRev: '0'.repeat(64),
  idea: nobody,
  view: nobody,
  rev: '0'.repeat(64),
})
