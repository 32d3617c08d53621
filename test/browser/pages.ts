export const languages = ['en', 'fr', 'ar'] as const

/** A page that anybody may open, by its address below the language; `{text}` is the sample's first text. */
export type PageUnderTest = { readonly name: string; readonly path: string; readonly status: 200 | 401 | 404 }

/** What every browser test goes through. A new page gets its line here. */
export const pages: readonly PageUnderTest[] = [
  { name: 'spaces', path: '/', status: 200 },
  { name: 'glance', path: '/un-oic/', status: 200 },
  { name: 'who may read the cooperation', path: '/un-oic/release', status: 200 },
  { name: 'texts', path: '/un-oic/texts', status: 200 },
  {
    name: 'texts narrowed, ordered, with other columns',
    path: '/un-oic/texts?kind=draft+resolution&sort=title&column=text&column=organ&column=vote',
    status: 200,
  },
  { name: 'texts that are recalled', path: '/un-oic/citations', status: 200 },
  { name: 'citations of a text', path: '/un-oic/texts/{text}/citations', status: 200 },
  { name: 'text', path: '/un-oic/texts/{text}', status: 200 },
  { name: 'mandates', path: '/un-oic/mandates', status: 200 },
  { name: 'mandates on a timeline', path: '/un-oic/mandates/timeline', status: 200 },
  { name: 'mandate', path: '/un-oic/mandates/{mandate}', status: 200 },
  { name: 'candidates for review', path: '/un-oic/mandates/candidates', status: 200 },
  { name: 'who may see a text', path: '/un-oic/records/instrument/{text}/marking', status: 200 },
  { name: 'history of a text', path: '/un-oic/records/instrument/{text}/history', status: 200 },
  { name: 'overdue mandates', path: '/un-oic/mandates?due=overdue&sort=-due', status: 200 },
  { name: 'mandates of one addressee', path: '/un-oic/mandates?addressee=un/secretary-general', status: 200 },
  { name: 'mandates of nobody', path: '/un-oic/mandates?addressee=un/nobody&odd=%00', status: 200 },
  { name: 'search', path: '/un-oic/search', status: 200 },
  { name: 'search for words', path: '/un-oic/search?q=peaceful+cooperation', status: 200 },
  { name: 'search for a symbol', path: '/un-oic/search?q=resolution+69/317&kind=provision', status: 200 },
  { name: 'search for what is nowhere', path: '/un-oic/search?q=%00%3Cscript%3E%22%27%5C%20-(', status: 200 },
  { name: 'parties', path: '/un-oic/parties', status: 200 },
  {
    name: 'parties of a side, of a name',
    path: '/un-oic/parties?side=oic&q=islamic&named=yes&sort=name',
    status: 200,
  },
  { name: 'party', path: '/un-oic/parties/un/unossc', status: 200 },
  { name: 'party with former names', path: '/un-oic/parties/oic', status: 200 },
  { name: 'agreements', path: '/un-oic/agreements', status: 200 },
  { name: 'agreement', path: '/un-oic/agreements/{agreement}', status: 200 },
  { name: 'meetings', path: '/un-oic/meetings', status: 200 },
  { name: 'meetings ahead', path: '/un-oic/meetings?when=ahead', status: 200 },
  { name: 'meeting', path: '/un-oic/meetings/{meeting}', status: 200 },
  { name: 'areas', path: '/un-oic/areas', status: 200 },
  { name: 'area', path: '/un-oic/areas/human-rights', status: 200 },
  { name: 'matrices', path: '/un-oic/matrix', status: 200 },
  { name: 'matrix by area', path: '/un-oic/matrix/{biennium}?group=area', status: 200 },
  { name: 'matrix as areas by bodies', path: '/un-oic/matrix/{biennium}?view=heat', status: 200 },
  { name: 'matrix as a calendar', path: '/un-oic/matrix/{biennium}?view=calendar', status: 200 },
  { name: 'what has become of a biennium', path: '/un-oic/matrix/{biennium}/outcome', status: 200 },
  { name: 'activity', path: '/un-oic/activities/{activity}', status: 200 },
  { name: 'review', path: '/un-oic/review', status: 200 },
  { name: 'review of a citation', path: '/un-oic/review?kind=citation', status: 200 },
  { name: 'sign in', path: '/sign-in?back=/en/un-oic/texts', status: 200 },
  { name: 'a forgotten password', path: '/sign-in/forgotten', status: 200 },
  { name: 'brief', path: '/un-oic/brief', status: 200 },
  { name: 'desk, without having signed in', path: '/un-oic/desk', status: 401 },
  { name: 'a one-time address that opens nothing', path: '/one-time/no-such-token', status: 200 },
  { name: 'people, without having signed in', path: '/un-oic/admin', status: 401 },
  { name: 'import, without having signed in', path: '/un-oic/import', status: 401 },
  { name: 'other cooperations', path: '/un-oic/cooperations', status: 200 },
  { name: 'start a cooperation', path: '/un-oic/cooperations/start?text={text}', status: 200 },
  { name: 'no such party', path: '/un-oic/parties/un/nobody', status: 404 },
  { name: 'no such page', path: '/un-oic/no-such-page', status: 404 },
  { name: 'no such text', path: '/un-oic/texts/no-such-text', status: 404 },
  { name: 'no such space', path: '/no-such-space/', status: 404 },
]

const plurals: Readonly<Record<string, string>> = { text: 'instruments', activity: 'activities' }

const firsts = new Map<string, Promise<string | undefined>>()

/** The address of a page in an installation with the sample. */
export async function addressOf(base: string, lang: string, { path }: PageUnderTest): Promise<string> {
  const [hole, name] = /\{(\w+)\}/.exec(path) ?? []
  if (hole === undefined) return `/${lang}${path}`
  const list = plurals[name as string] ?? `${name}s`
  const asked = `${base}/api/v1/${list}?space=un-oic&limit=1`
  if (!firsts.has(asked)) firsts.set(asked, firstOf(asked))
  const first = await firsts.get(asked)
  if (first === undefined) throw new Error(`The sample holds no ${name}.`)
  return `/${lang}${path.replace(hole, first)}`
}

async function firstOf(list: string): Promise<string | undefined> {
  const { items } = (await (await fetch(list)).json()) as { items: readonly { id: string }[] }
  return items[0]?.id
}

export function pageNamed(name: string): PageUnderTest {
  const page = pages.find((candidate) => candidate.name === name)
  if (page === undefined) throw new Error(`No page is called ${name}.`)
  return page
}
