import type { Browser, Page } from 'playwright-core'
import { type Words, wordsIn } from '../../packages/web/messages/words.ts'
import { tokenAt } from '../token.ts'
import { type Api, apiOf } from './api.ts'

export type Lang = 'en' | 'fr' | 'ar'

/** How a journey is played: in which language, and whether the browser runs scripts. */
export type Way = { readonly lang: Lang; readonly script: boolean }

/** What a journey is given: a page in a fresh browser, the API, and a way to say what it does. */
export type Stage = Way & {
  readonly base: string
  readonly page: Page
  /** The words of the interface, by which controls are found in each language. */
  readonly words: Words
  /** Names a step; where it fails, the journey fails with this name. */
  step(name: string, doing: () => Promise<void>): Promise<void>
  /** The API as a stranger's script calls it, with a bearer token or without. */
  api(token?: string): Api
  /** A bearer token for a post in the sample, as `comity token` gives it. */
  token(party: string, role: string): Promise<string>
}

/** One file of this folder exports one `journey`; `npm run journey -- NAME` plays it. */
export type Journey = {
  readonly name: string
  /** It changes the record, so the tests play it where nothing else is tested. */
  readonly writes?: true
  play(stage: Stage): Promise<void>
}

/** The ways in which every journey has to succeed. */
export const ways: readonly Way[] = (['en', 'ar'] as const).flatMap((lang) =>
  [true, false].map((script) => ({ lang, script })),
)

export function nameOf({ lang, script }: Way): string {
  return `in ${{ en: 'English', fr: 'French', ar: 'Arabic' }[lang]}, ${script ? 'with' : 'without'} JavaScript`
}

/** Where a journey is played: the browser, the installation and its data folder. */
export type Played = {
  readonly browser: Browser
  readonly base: string
  readonly data: string | undefined
  say(line: string): void
}

/** Plays a journey from start to end in a browser profile of its own. */
export async function play(journey: Journey, way: Way, { browser, base, data, say }: Played): Promise<void> {
  const context = await browser.newContext({ baseURL: base, javaScriptEnabled: way.script, locale: way.lang })
  context.setDefaultTimeout(30_000)
  try {
    const page = await context.newPage()
    await journey.play({
      ...way,
      base,
      page,
      words: wordsIn(way.lang),
      step: stepping(say),
      api: (token) => apiOf(base, token),
      token: (party, role) => tokenAt({ base, data }, party, role),
    })
  } finally {
    await context.close()
  }
}

function stepping(say: (line: string) => void): Stage['step'] {
  let count = 0
  return async (name, doing) => {
    count += 1
    const began = performance.now()
    try {
      await doing()
    } catch (cause) {
      throw new Error(`Step ${count}, "${name}": ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`  ${String(count).padStart(2)}. ${name} (${seconds} s)`)
  }
}
