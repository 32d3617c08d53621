import type { Brief, BriefLine, InterfaceLanguage, Names } from '@comity/contract'
import { renderBrief } from '@comity/report'
import { briefWords } from './words.ts'

/** A brief as a document of Word in the reader's language. */
export function briefDocument(brief: Brief, lang: InterfaceLanguage): Promise<Uint8Array> {
  const { say, date } = briefWords(lang)
  const nameOf = (names: Names) => names[lang] ?? names.en
  const { about, today, sections } = brief
  return renderBrief({
    lang,
    title: about.names === null ? about.title : nameOf(about.names),
    under: say('as-at', { date: date(today) }),
    sections: sections.map(({ section, total, lines }) => ({
      head: `${say(section)} (${total})`,
      lines: lines.map((line) => ({
        words: wordsOf(line),
        when: whenOf(line),
        late: line.late ? say('late') : null,
        source: sourceOf(line),
      })),
      note:
        total === 0 ? say('none') : total > lines.length ? say('more', { n: total - lines.length }) : null,
    })),
  })

  function wordsOf({ subject: { names, title }, asks }: BriefLine): string {
    const words = names === null ? title : nameOf(names)
    return asks === null ? words : `${asks} ${words}`
  }

  function whenOf({ days }: BriefLine): string | null {
    if (days === null) return null
    return days.from === days.to ? date(days.from) : `${date(days.from)} – ${date(days.to)}`
  }

  /**
   * The text and paragraph that a line is from, and whether anybody has answered for the reading; what has none is its
   * own source, named by its words.
   */
  function sourceOf({ subject: { text }, unconfirmed }: BriefLine): string | null {
    const doubt = unconfirmed ? say('unconfirmed') : null
    if (text === null) return doubt
    const n = text.in?.slice(2) ?? ''
    const paragraph =
      text.in === null ? null : say(text.in.startsWith('pp') ? 'preamble' : 'operative', { n })
    return [text.symbol, paragraph, doubt].filter(Boolean).join(', ') || null
  }
}
