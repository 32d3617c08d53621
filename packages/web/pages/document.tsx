import type { ReactNode } from 'react'
import { Links, Scripts, useMatches, useRouteLoaderData } from 'react-router'
import { useWords, WordsProvider, wordsIn } from '../messages/words.ts'
import mark from '../ui/mark.svg?url'
import readingScript from '../ui/reading.js?url'
import { facesFor } from './faces.ts'
import { useSpaceIfAny } from './in-space.ts'
import { Masthead } from './masthead.tsx'
import type { Place } from './place.ts'

/** The document around every page and around every page that says why there is none. */
export function Layout({ children }: { children: ReactNode }) {
  const place = useRouteLoaderData('root') as Place | undefined
  const words = wordsIn(place?.lang ?? 'en')
  const hydrates = useMatches().some(({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate)
  return (
    <html lang={words.lang} dir={words.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={mark} type="image/svg+xml" />
        <Preloads />
        <Links />
        {/* A reading page ships no React: this one file is its whole script. */}
        {!hydrates && <script type="module" src={readingScript} />}
      </head>
      <body>
        <WordsProvider value={words}>
          <a className="skip" href="#main">
            {words.say('skip')}
          </a>
          <Masthead place={place} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <Colophon />
        </WordsProvider>
        {hydrates && <Scripts />}
      </body>
    </html>
  )
}

/** The one face that stands in every line above the fold; the others come when the style sheet asks. */
function Preloads() {
  const inSpace = useSpaceIfAny() !== undefined
  const place = useRouteLoaderData('root') as Place | undefined
  if (!inSpace || place === undefined) return null
  return <link rel="preload" href={facesFor(place.lang)} as="font" type="font/woff2" crossOrigin="" />
}

function Colophon() {
  const { say } = useWords()
  const sample = useSpaceIfAny()?.sample
  return (
    <footer className="foot">
      <div className="colophon">
        <span>{say('foot.what')}</span>
        {sample && <span>{say('foot.sample')}</span>}
        <a href="/api/v1/openapi.json">{say('foot.api')}</a>
      </div>
    </footer>
  )
}
