import type { Stage } from './journey.ts'

/** Signs in on the page where one is asked to, or opens it. */
export async function signInWith({ page, words, lang }: Stage, token: string): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto(`/${lang}/sign-in`)
  const main = page.getByRole('main')
  await main.getByRole('textbox', { name: words.say('sign-in.token') }).fill(token)
  await main.getByRole('button', { name: words.say('sign-in.with-token') }).click()
  // A page asked for before the answer has come would break the signing in off.
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}
