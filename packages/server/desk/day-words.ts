import type { InterfaceLanguage } from '@comity/contract'

/** The locales that write numbers, plurals and days: Latin digits everywhere, as the organizations print them. */
export const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }

/** The months as the United Nations writes them in Arabic, the Syriac name before the Latin one; no locale gives this pair. */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** A day in words where the pages' catalogues do not reach, as precise as it is known: "2018", "February 2014". */
export function dayWords(lang: InterfaceLanguage, partial: string): string {
  const [year = '', month, day] = partial.split('-')
  if (month === undefined) return year
  if (lang === 'ar') {
    const named = arabicMonths[Number(month) - 1] ?? ''
    return [day === undefined ? '' : String(Number(day)), named, year].filter(Boolean).join(' ')
  }
  const format = new Intl.DateTimeFormat(locales[lang], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  // French counts the first of a month as an ordinal; Intl does not.
  const said = format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
  return lang === 'fr' && day !== undefined ? said.replace(/^1 /, '1er ') : said
}
