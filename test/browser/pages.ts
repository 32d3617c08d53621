export const languages = ['en', 'fr', 'ar'] as const

/** Every page that anybody may open, below its language: what each browser test goes through. */
export async function pagePaths(base: string): Promise<readonly string[]> {
  const answer = await fetch(`${base}/api/v1/instruments?space=un-oic`)
  const { items } = (await answer.json()) as { items: readonly { id: string }[] }
  const text = items[0]?.id
  if (text === undefined) throw new Error('The sample holds no text.')
  return [
    '/',
    '/un-oic/',
    '/un-oic/texts',
    `/un-oic/texts/${text}`,
    '/un-oic/mandates',
    '/un-oic/mandates?addressee=un/secretary-general',
    '/un-oic/no-such-page',
    '/un-oic/texts/no-such-text',
    '/no-such-space/',
  ]
}

export function isMissing(path: string): boolean {
  return path.includes('no-such')
}
