import { passageOf } from '@comity/document'
import { findCitations } from '@comity/instrument'
import { symbolWord } from './search-entries.ts'
import { scriptOf, searchWords } from './search-words.ts'

/** A question to the search, ready for PostgreSQL. */
export type SearchQuery = {
  /** What is asked in words, by the stemmer's language; a text may be in any of them. */
  readonly words: readonly { readonly language: string; readonly text: string }[]
  /** A tsquery of the symbols that are named, or null. */
  readonly symbols: string | null
  /** The symbols, whole: "A/RES/77/18". */
  readonly named: readonly string[]
  /** The paragraph of the text of the symbol that is meant, by its address: "op5". */
  readonly paragraph: string | null
  /** How the symbols may be printed in a text: "77/18". */
  readonly printed: readonly string[]
}

/**
 * Reads what was typed: symbols in any writing ("77/18", "A/RES/77/18", "résolution 77/18", "القرار ٧٧/١٨"), with the
 * paragraph that is meant of them ("77/18 para. 5"), phrases, words.
 */
export function parseSearch(typed: string, language: string | undefined): SearchQuery {
  const plain = inPlainSigns(typed)
  const english = namesInEnglish(plain)
  const found = symbolsIn(english)
  const asked = found.length > 0 ? withoutSymbols(english, found) : { text: plain, paragraph: null }
  const { text, paragraph } = asked
  const named = [...new Set(found.map((one) => one.symbol))]
  return {
    words:
      text.trim() === ''
        ? []
        : languagesOf(text, language).map((one) => ({ language: one, text: searchWords(text, one) })),
    symbols:
      named.length === 0
        ? null
        : named.map((symbol) => `'${symbolWord(symbol).replaceAll("'", "''")}'`).join(' & '),
    named,
    paragraph,
    printed: [...new Set(found.map((one) => english.slice(one.from, one.to).replace(/^A\/RES\//i, '')))],
  }
}

/** Arabic digits as the texts print them, and the quotation marks of every keyboard as PostgreSQL knows them. */
function inPlainSigns(typed: string): string {
  return typed
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[“”„‟«»]/g, '"')
}

/** How the languages of the United Nations say whose number a symbol is. */
const inEnglish: readonly (readonly [RegExp, string])[] = [
  [
    /Assemblée générale|Asamblea General|الجمعية العامة|Генеральн\p{L}+ Ассамбле\p{L}+|大会/giu,
    'General Assembly',
  ],
  [/Conseil de sécurité|Consejo de Seguridad|مجلس الأمن/giu, 'Security Council'],
  [/Conseil des droits de l[’']homme|مجلس حقوق الإنسان/giu, 'Human Rights Council'],
  [/Conseil économique et social|المجلس الاقتصادي والاجتماعي/giu, 'Economic and Social Council'],
  [
    /(?<!\p{L})(?:résolutions?|resoluci(?:ón|ones)|(?:ال|لل)?قرار(?:ات|ين)?|резолюци\p{L}+)(?!\p{L})|号?决议/giu,
    ' resolution ',
  ],
  [/(?<!\p{L})(?:décisions?|decisi(?:ón|ones)|(?:ال)?مقرر(?:ات)?|решени\p{L}+)(?!\p{L})/giu, ' decision '],
]

function namesInEnglish(typed: string): string {
  const english = inEnglish.reduce((text, [word, name]) => text.replace(word, name), typed)
  return english
    .replace(typedSmall, (symbol) => symbol.toUpperCase())
    .replace(amongWords, (number, before: string) => `${before} resolution ${number.slice(before.length)}`)
}

// "a/res/77/18" · "s/2016/621"
const typedSmall = /(?<![\p{L}\d/])[aes]\/(?:[a-z]{1,9}[./-])*[a-z]{0,4}\.?\d[\w./()-]*/gu

// "77/18 para. 5" · "refugees 77/198": only the General Assembly has numbered by session since its thirty-first.
const amongWords =
  /(^|[^\p{L}\d/.]|第)(?<!\b(?:resolutions?|decisions?)\s+)(?:3[1-9]|[4-9]\d)\/\d{1,3}(?![\d/])/gu

/** What is looked for beside the symbols, and the paragraph of them that is meant. */
function withoutSymbols(typed: string, found: readonly Named[]) {
  const rest = found.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, typed)
  const meant = paragraphMeant.exec(rest)
  const text = (meant === null ? rest : rest.replace(meant[0], ' ')).replace(governing, ' ')
  const paragraph = meant === null ? null : `${meant[1]?.startsWith('p') ? 'pp' : 'op'}${meant[2]}`
  return { text: /^\P{L}*(?:and|et|y|و)?\P{L}*$/iu.test(text) ? '' : text, paragraph }
}

// "op5" · "pp 3" · "preambular paragraph 2" · "para. 5" · "§ 5" · "paragraphe 5" · "الفقرة 5"
const paragraphMeant =
  /(?<!\p{L})(?:(op|pp|preambular|preamble)\s?)?(?:(?:operative )?(?:paragraphes?|paragraphs?|paras?\.?|par\.)|§|(?:ال)?فقرة|(?<=op\s?|pp\s?))\s*(\d{1,3})(?!\d)/iu

/** The words that say whose number a symbol is: they are part of how it is named, not of what is looked for. */
const governing =
  /(?:\b(?:of the|of|de l[’']|de la|du)\s*)?\b(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|resolutions?|decisions?)\b|\b(?:of|de l[’']|de la|du|de)(?=\s*$)|(?<!\p{L})من(?!\p{L})|[第号]/giu

function languagesOf(text: string, language: string | undefined): string[] {
  if (language !== undefined) return [language]
  const script = scriptOf(text)
  return script === null ? ['en', 'fr', 'es'] : [script]
}

type Named = { readonly symbol: string; readonly from: number; readonly to: number }

// "77/18" · "3369 (XXX)" · "217 A (III)": a number alone is taken for a resolution of the General Assembly.
const bare = /^\s*(?:\d{1,2}\/\d{1,3}(?:\s?[A-Z])?|\d{1,4}(?:\s[A-Z])?\s?\([IVXLS-]+\))\s*$/

function symbolsIn(typed: string): Named[] {
  const lead = bare.test(typed) ? 'resolution ' : ''
  const provision = {
    id: 'pp1',
    part: 'preamble' as const,
    number: '',
    words: '',
    lead: passageOf(`${lead}${typed}`),
    children: [],
    notes: [],
  }
  return findCitations(provision, {
    organ: 'General Assembly',
    symbol: null,
    session: null,
    date: null,
    adopted: null,
    language: 'en',
    kind: 'resolution',
  }).map(({ symbol, span }) => ({
    symbol,
    from: Math.max(span[0] - lead.length, 0),
    to: span[1] - lead.length,
  }))
}
