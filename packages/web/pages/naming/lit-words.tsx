import type { Lit } from '@comity/contract'
import './naming.css'
import { excerpt } from './excerpt.ts'

type Props = {
  words: string
  lit: readonly Lit[]
  lang: string
  /** How long a paragraph may be before words far from what is lit are left out. */
  most?: number
}

/** The words of a paragraph in its own language, with those that count marked. */
export function LitWords({ words, lit, lang, most }: Props) {
  return (
    <bdi className="lit-words" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {excerpt(words, lit, most).map(({ kind, text, at }) =>
        kind === 'lit' ? (
          <mark key={at}>{text}</mark>
        ) : kind === 'gap' ? (
          <span key={`gap ${at}`} className="quiet">
            {' … '}
          </span>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}
