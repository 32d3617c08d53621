import { enactingWords, type Instrument, type SubParagraph } from '@comity/instrument'
import { inOrder, type TextPart } from '../in-order.ts'
import { type PrintedText, type TextsOf, textsOf } from '../in-text.ts'

/** What the front matter holds: the header, which the text itself prints in many ways. */
const HEADER = [
  'kind',
  'symbol',
  'organ',
  'session',
  'agendaItem',
  'agendaTitle',
  'date',
  'adopted',
  'distribution',
  'language',
  'title',
  'sponsors',
  'sponsorsOnBehalfOf',
] as const satisfies readonly (keyof Instrument)[]

/** An instrument as Markdown: its header as front matter, its text, its notes as footnotes, its citations as links. */
export function renderMarkdown(instrument: Instrument): string {
  const { organ, language, title } = instrument
  const texts = textsOf(instrument)
  const enacting = organ === null ? null : enactingWords(organ, language)
  const stop = language === 'ar' ? '،' : language === 'zh' ? '，' : ','
  const blocks = [
    frontMatter(instrument),
    ...(title === null ? [] : [`# ${escaped(title)}`]),
    ...(enacting === null ? [] : [`*${enacting}*${stop}`]),
    ...inOrder(instrument).flatMap((part) => partIn(part, instrument, texts)),
    ...instrument.notes.map((note, i) => `[^${note.marker}]: ${printed(texts.note(i), instrument)}`),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Values are written as JSON, which is YAML too. */
function frontMatter(instrument: Instrument): string {
  const lines = HEADER.flatMap((key) => {
    const value = instrument[key]
    return value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${key}: ${JSON.stringify(value)}`]
  })
  return ['---', ...lines, '---'].join('\n')
}

function partIn(part: TextPart, instrument: Instrument, texts: TextsOf): string[] {
  if (part.kind === 'heading') return [`## ${escaped(part.heading.text)}`]
  const { id, words, text, children = [] } = part.paragraph
  const number = part.kind === 'operative' && part.paragraph.number !== '' ? `${part.paragraph.number}. ` : ''
  const told = part.kind === 'operative' ? toldNumber(part.paragraph.number, text, /^\d{1,3}$/) : null
  const lead = `${number}${printed(texts.provision(id, words, text, []), instrument)}${anchor(id, told)}`
  return [lead, ...children.flatMap((child, i) => subParagraph(child, id, [i], instrument, texts))]
}

function subParagraph(
  child: SubParagraph,
  id: string,
  path: readonly number[],
  instrument: Instrument,
  texts: TextsOf,
): string[] {
  const own = anchor(
    `${id}-${path.map((i) => i + 1).join('-')}`,
    toldNumber(child.number, child.text, /^\((?:[a-z]|[ivx]{1,5})\)$/),
  )
  const lead = `${'   '.repeat(path.length)}${escaped(child.number)} ${printed(texts.provision(id, '', child.text, path), instrument)}${own}`
  return [
    lead,
    ...child.children.flatMap((next, i) => subParagraph(next, id, [...path, i], instrument, texts)),
  ]
}

/** The address of a paragraph, which is the one that it has on the pages too: "#op5". */
function anchor(id: string, number: string | null): string {
  return `<a id="${id}"${number === null ? '' : ` data-number="${number.replace(/"/g, '')}"`}></a>`
}

/** The number beside the address, where the words alone would not show it again. */
function toldNumber(number: string, text: string, usual: RegExp): string | null {
  if (number === '') return /^[\p{L}“«]/u.test(text) && !/^\p{L}{1,3}[).\s]/u.test(text) ? null : ''
  return usual.test(number) ? null : number
}

function printed({ text, insets }: PrintedText, instrument: Instrument): string {
  let out = ''
  let at = 0
  for (const inset of insets) {
    out += escaped(text.slice(at, inset.from))
    const words = escaped(text.slice(inset.from, inset.to))
    if (inset.kind === 'words') out += `*${words}*`
    else if (inset.kind === 'note') out += `[^${instrument.notes[inset.note]?.marker}]`
    else
      out += `[${words}](https://undocs.org/${instrument.language}/${encodeURI(inset.symbol).replace(/[()]/g, percent)})`
    at = inset.to
  }
  return out + escaped(text.slice(at))
}

function percent(sign: string): string {
  return sign === '(' ? '%28' : '%29'
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]<]/g, '\\$&').replace(/^#/, '\\#')
}
