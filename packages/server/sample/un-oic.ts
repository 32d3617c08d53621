import { priorityAreas } from '@comity/programme'

/** The cooperation that comes with the program as its sample. */
export const sampleSpace = {
  id: 'un-oic',
  names: {
    en: 'United Nations and Organization of Islamic Cooperation',
    fr: 'Organisation des Nations Unies et Organisation de la coopération islamique',
    ar: 'الأمم المتحدة ومنظمة التعاون الإسلامي',
  },
  sides: [
    {
      id: 'un',
      names: { en: 'United Nations', fr: 'Organisation des Nations Unies', ar: 'الأمم المتحدة' },
      short: { en: 'UN', fr: 'ONU', ar: 'الأمم المتحدة' },
    },
    {
      id: 'oic',
      names: {
        en: 'Organization of Islamic Cooperation',
        fr: 'Organisation de la coopération islamique',
        ar: 'منظمة التعاون الإسلامي',
      },
      short: { en: 'OIC', fr: 'OCI', ar: 'منظمة التعاون الإسلامي' },
    },
  ],
} as const

/** Its ten priority areas, with the words that they were read from. */
export const sampleAreas = priorityAreas.map(({ id, names }) => ({
  id,
  names,
  source: 'Draft resolution of 21 November 2017, agenda item 176, preambular paragraph 12',
}))

/** The files of the sample, beside this one. */
export const sampleTexts = ['cooperation-un-oic-2017.txt'] as const
