import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument, readFile } from '@comity/document'
import type { Instrument, SubParagraph } from '../../instrument.ts'
import { readInstrument } from '../../read-instrument.ts'
import { corpus } from '../stored-readings.ts'

const SETS = ['ga75-en', 'ga77-en']
/** The session of which the corpus has markup and no texts. */
const MARKED = 'akn/76/en'
/** How wide a page of the United Nations is set, in signs. */
const PAGE = 88

export type TextForm = 'pdf' | 'paste'

/** The readings of the named resolutions, each from its text. */
export async function readLabelled(symbols: ReadonlySet<string>, form: TextForm): Promise<Instrument[]> {
  const kept = SETS.flatMap((set) => storedTexts(set, form, symbols))
  const written = await Promise.all(markedFiles(symbols).map((path) => textOf(path, form)))
  return [...kept, ...written].map((bytes) => readInstrument(readDocument(bytes)))
}

function storedTexts(set: string, form: TextForm, symbols: ReadonlySet<string>): Uint8Array[] {
  const folder = join(corpus, 'readings', set)
  return readFileSync(join(folder, 'expected.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ symbol }) => symbols.has(symbol))
    .map(({ file }) => readFileSync(join(folder, form, file)))
}

/** "A_RES_76_62-2118517E.xml" is of A/RES/76/62. */
function markedFiles(symbols: ReadonlySet<string>): string[] {
  const folder = join(corpus, MARKED)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => symbols.has(name.replace(/-.*/, '').replaceAll('_', '/')))
    .map((name) => join(folder, name))
}

/** A text as somebody would paste it, one paragraph a block, or wrapped as on its page: what the markup told is gone. */
async function textOf(path: string, form: TextForm): Promise<Uint8Array> {
  const { symbol, title, preamble, operative } = readInstrument(await readFile(readFileSync(path)))
  const blocks = [
    `United Nations\n${symbol}\nGeneral Assembly\nSeventy-sixth session`,
    `${symbol?.replace('A/RES/', '')}. ${title}`,
    'The General Assembly,',
    ...preamble.map(({ text }) => text),
    ...operative.flatMap(({ number, text, children }) => [`${number}. ${text}`, ...items(children)]),
  ]
  const text = form === 'paste' ? blocks.join('\n\n') : blocks.map(wrapped).join('\n')
  return new TextEncoder().encode(text)
}

const items = (children: readonly SubParagraph[] = []): string[] =>
  children.flatMap(({ number, text, children }) => [`${number} ${text}`, ...items(children)])

const wrapped = (block: string) =>
  block.replace(new RegExp(`([^\\n]{1,${PAGE}})(?: +|$)`, 'g'), '$1\n').trimEnd()
