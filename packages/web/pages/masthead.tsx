import { interfaceLanguages } from '@comity/contract'
import { useLocation } from 'react-router'
import { useWords, wordsIn } from '../messages/words.ts'
import { Name } from '../ui/name.tsx'
import { addressesOf, frontOf } from './addresses.ts'
import { useAddresses, useSpaceIfAny } from './in-space.ts'
import type { Place } from './place.ts'
import { WhoReads } from './sign-in/masthead.tsx'

export function Masthead({ place }: { place: Place | undefined }) {
  const { lang } = useWords()
  const space = useSpaceIfAny()
  return (
    <header className="mast">
      <div className="mast-row">
        <a className="wordmark" href={frontOf(lang)} lang="en" dir="ltr">
          <span className="shape first" />
          <span className="shape second" />
          Comity
        </a>
        {space && (
          <p className="mast-space">
            <Name of={space.names} />
          </p>
        )}
        {place && <WhoReads place={place} />}
        {place && <Languages place={place} />}
        {space && <SearchField />}
      </div>
      {space && <Sections speaks={place?.who?.may.includes('follow') ?? false} />}
    </header>
  )
}

/** One field on every page of a cooperation; the page of the search has its own, with the choices. */
function SearchField() {
  const { say } = useWords()
  const to = useAddresses()
  const { pathname } = useLocation()
  if (sameAddress(pathname, to.search)) return null
  return (
    <search className="mast-search">
      <form method="get" action={to.search}>
        <input
          type="search"
          name="q"
          aria-label={say('search.field')}
          placeholder={say('search.field')}
          maxLength={300}
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
        />
        <button type="submit">{say('search.go')}</button>
      </form>
    </search>
  )
}

/** The same page in the other languages, with the same query. */
function Languages({ place }: { place: Place }) {
  const { lang, say } = useWords()
  return (
    <nav className="languages" aria-label={say('language')}>
      {interfaceLanguages.map((other) => (
        <a
          key={other}
          href={`/${other}${place.path}${place.search}`}
          lang={other}
          dir={wordsIn(other).dir}
          hrefLang={other}
          aria-current={other === lang ? 'true' : undefined}
        >
          {nameOfItself(other)}
        </a>
      ))}
    </nav>
  )
}

function nameOfItself(lang: (typeof interfaceLanguages)[number]): string {
  const name = wordsIn(lang).languageName(lang)
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}

/** The sections that exist; one that is not built is not shown. */
function Sections({ speaks }: { speaks: boolean }) {
  const { lang, say, number } = useWords()
  const space = useSpaceIfAny()
  const { pathname } = useLocation()
  if (space === undefined) return null
  const to = addressesOf(lang, space.id)
  const sections = [
    { href: to.glance, name: say('section.glance'), count: null, here: sameAddress(pathname, to.glance) },
    {
      href: to.texts,
      name: say('section.texts'),
      count: space.counts.texts,
      here: within(pathname, to.texts) || within(pathname, to.citations),
    },
    {
      href: to.mandates,
      name: say('section.mandates'),
      count: space.counts.mandates,
      here: within(pathname, to.mandates),
    },
    {
      href: to.matrices,
      name: say('section.matrix'),
      count: null,
      here: within(pathname, to.matrices) || pathname.startsWith(`${to.glance}activities/`),
    },
    {
      href: to.agreements,
      name: say('section.agreements'),
      count: space.counts.agreements,
      here: within(pathname, to.agreements),
    },
    {
      href: to.meetings,
      name: say('section.meetings'),
      count: space.counts.meetings,
      here: within(pathname, to.meetings),
    },
    {
      href: to.areas,
      name: say('section.areas'),
      count: space.counts.areas,
      here: within(pathname, to.areas),
    },
    {
      href: to.parties,
      name: say('section.parties'),
      count: space.counts.parties,
      here: within(pathname, to.parties),
    },
    {
      href: to.letters,
      name: say('section.letters'),
      count: null,
      here: within(pathname, to.letters),
      // Letters are for the two sides; whoever speaks for neither would find an empty list.
      hidden: !speaks,
    },
    {
      href: to.cooperations,
      name: say('section.cooperations'),
      count: null,
      here: within(pathname, to.cooperations),
    },
  ]
  const shown = sections.filter((section) => !('hidden' in section && section.hidden))
  return (
    <nav className="sections" aria-label={say('sections')}>
      {shown.map(({ href, name, count, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {name}
          {count !== null && <span className="count">{number(count)}</span>}
        </a>
      ))}
    </nav>
  )
}

const sameAddress = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '')
const within = (path: string, section: string): boolean =>
  sameAddress(path, section) || path.startsWith(`${section}/`)
