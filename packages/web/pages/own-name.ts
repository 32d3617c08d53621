import type { InterfaceLanguage } from '@comity/contract'

/**
 * A body without the name of its organization, where its side is told beside it: "General Secretariat of the
 * Organization of Islamic Cooperation" is the General Secretariat among the bodies of that side.
 */
export function ownName(name: string, organization: string, lang: InterfaceLanguage): string {
  const end = endings[lang](organization).find((one) => name.endsWith(one))
  return end === undefined || end.length === name.length ? name : name.slice(0, -end.length)
}

const endings: Readonly<Record<InterfaceLanguage, (organization: string) => readonly string[]>> = {
  en: (of) => [` of the ${of}`, ` of ${of}`],
  fr: (of) => [` de l’${of}`, ` de la ${of}`, ` du ${of}`, ` des ${of}`],
  // The preposition is written as one with the name, and takes the first letter of its article: "للأمم المتحدة".
  ar: (of) => [` ل${of}`, ` لل${of.replace(/^ال/, '')}`],
}
