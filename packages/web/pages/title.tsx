import { interfaceLanguages } from '@comity/contract'
import { useRouteLoaderData } from 'react-router'
import type { Place } from './place.ts'

/** The title of the window, the page's one address and the same page in the other languages. React puts them in the head. */
export function PageTitle({ title, description }: { title: string; description?: string }) {
  const place = useRouteLoaderData('root') as Place | undefined
  return (
    <>
      <title>{`${title} · Comity`}</title>
      {description && <meta name="description" content={description} />}
      {place && <link rel="canonical" href={addressIn(place, place.lang)} />}
      {place &&
        interfaceLanguages.map((lang) => (
          <link key={lang} rel="alternate" hrefLang={lang} href={addressIn(place, lang)} />
        ))}
    </>
  )
}

const addressIn = ({ origin, path, search }: Place, lang: string): string =>
  `${origin}/${lang}${path}${search}`
