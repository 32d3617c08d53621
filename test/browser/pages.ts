export const languages = ['en', 'fr', 'ar'] as const

/** A page that anybody may open, by its address below the language; `{text}` is the sample's text. */
export type PageUnderTest = { readonly name: string; readonly path: string; readonly status: 200 | 404 }

/** What every browser test goes through. A new page gets its line here. */
export const pages: readonly PageUnderTest[] = [
  { name: 'spaces', path: '/', status: 200 },
  { name: 'glance', path: '/un-oic/', status: 200 },
  { name: 'texts', path: '/un-oic/texts', status: 200 },
  { name: 'text', path: '/un-oic/texts/{text}', status: 200 },
  { name: 'mandates', path: '/un-oic/mandates', status: 200 },
  { name: 'mandates of one addressee', path: '/un-oic/mandates?addressee=un/secretary-general', status: 200 },
  { name: 'mandates of nobody', path: '/un-oic/mandates?addressee=un/nobody&odd=%00', status: 200 },
  { name: 'no such page', path: '/un-oic/no-such-page', status: 404 },
  { name: 'no such text', path: '/un-oic/texts/no-such-text', status: 404 },
  { name: 'no such space', path: '/no-such-space/', status: 404 },
]

/** The address of a page in an installation with the sample. */
export async function addressOf(base: string, lang: string, { path }: PageUnderTest): Promise<string> {
  if (!path.includes('{text}')) return `/${lang}${path}`
  const answer = await fetch(`${base}/api/v1/instruments?space=un-oic`)
  const { items } = (await answer.json()) as { items: readonly { id: string }[] }
  const text = items[0]?.id
  if (text === undefined) throw new Error('The sample holds no text.')
  return `/${lang}${path.replace('{text}', text)}`
}

export function pageNamed(name: string): PageUnderTest {
  const page = pages.find((candidate) => candidate.name === name)
  if (page === undefined) throw new Error(`No page is called ${name}.`)
  return page
}
