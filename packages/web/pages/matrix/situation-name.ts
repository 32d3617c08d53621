import type { InterfaceLanguage } from '@comity/contract'

/**
 * A situation in a language of the pages. A State has its short name, or the official one where the documents of the
 * United Nations use no other; a situation that is no State, and English itself, have the words of the texts.
 */
export function situationName(text: string, lang: InterfaceLanguage): string | null {
  if (lang === 'en') return null
  const official = officialNames[text]
  if (official !== undefined) return official[lang]
  const code = codes().get(plain(text))
  return code === undefined ? null : (new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? null)
}

/** Names as the United Nations prints them in French and in Arabic (UNTERM), where everyday names are others. */
const officialNames: Readonly<Record<string, { readonly fr: string; readonly ar: string }>> = {
  Palestine: { fr: 'Palestine', ar: 'فلسطين' },
  'State of Palestine': { fr: 'État de Palestine', ar: 'دولة فلسطين' },
  'Syrian Arab Republic': { fr: 'République arabe syrienne', ar: 'الجمهورية العربية السورية' },
  'Iran (Islamic Republic of)': { fr: 'Iran (République islamique d’)', ar: 'إيران (جمهورية - الإسلامية)' },
  'Islamic Republic of Iran': { fr: 'République islamique d’Iran', ar: 'جمهورية إيران الإسلامية' },
  'Democratic Republic of the Congo': {
    fr: 'République démocratique du Congo',
    ar: 'جمهورية الكونغو الديمقراطية',
  },
  Congo: { fr: 'Congo', ar: 'الكونغو' },
  'Democratic People’s Republic of Korea': {
    fr: 'République populaire démocratique de Corée',
    ar: 'جمهورية كوريا الشعبية الديمقراطية',
  },
  'Republic of Korea': { fr: 'République de Corée', ar: 'جمهورية كوريا' },
  'Republic of Moldova': { fr: 'République de Moldova', ar: 'جمهورية مولدوفا' },
  'Russian Federation': { fr: 'Fédération de Russie', ar: 'الاتحاد الروسي' },
  'United Republic of Tanzania': { fr: 'République-Unie de Tanzanie', ar: 'جمهورية تنزانيا المتحدة' },
  'Lao People’s Democratic Republic': {
    fr: 'République démocratique populaire lao',
    ar: 'جمهورية لاو الديمقراطية الشعبية',
  },
  'Viet Nam': { fr: 'Viet Nam', ar: 'فييت نام' },
  'Western Sahara': { fr: 'Sahara occidental', ar: 'الصحراء الغربية' },
  Sahel: { fr: 'Sahel', ar: 'منطقة الساحل' },
  'Jammu and Kashmir': { fr: 'Jammu-et-Cachemire', ar: 'جامو وكشمير' },
  Cyprus: { fr: 'Chypre', ar: 'قبرص' },
}

let known: ReadonlyMap<string, string> | undefined

/** The codes of ISO 3166 by the English names of their States. */
function codes(): ReadonlyMap<string, string> {
  if (known !== undefined) return known
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((a) => letters.map((b) => `${a}${b}`))
  known = new Map(
    all.flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [[plain(name), code] as const]
    }),
  )
  return known
}

/** "Bosnia & Herzegovina", "Bosnia and Herzegovina": one name. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/&/g, 'and')
    .replace(/\bSt\./g, 'Saint')
    .replace(/ \(.*\)$/, '')
    .replace(/[’']/g, "'")
    .toLowerCase()
