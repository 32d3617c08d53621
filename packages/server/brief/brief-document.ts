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
        words: line.subject.names === null ? line.subject.title : nameOf(line.subject.names),
        when: whenOf(line),
        late: line.late ? say('late') : null,
        source: sourceOf(line),
      })),
      note:
        total === 0 ? say('none') : total > lines.length ? say('more', { n: total - lines.length }) : null,
    })),
  })

  function whenOf({ days }: BriefLine): string | null {
    if (days === null) return null
    return days.from === days.to ? date(days.from) : `${date(days.from)} – ${date(days.to)}`
  }

  /** The text and paragraph that a line is from; what has none is its own source, named by its words. */
  function sourceOf({ subject: { text } }: BriefLine): string | null {
    if (text === null) return null
    const n = text.in?.slice(2) ?? ''
    const paragraph =
      text.in === null ? null : say(text.in.startsWith('pp') ? 'preamble' : 'operative', { n })
    return [text.symbol, paragraph].filter(Boolean).join(', ') || null
  }
}
