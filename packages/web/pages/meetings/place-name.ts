import type { InterfaceLanguage } from '@comity/contract'

/** A place where the organizations meet, in a language of the pages; as it is written where it is none of these. */
export function placeName(place: string, lang: InterfaceLanguage): string {
  return lang === 'en' ? place : (placeNames[place]?.[lang] ?? place)
}

/** As the documents of the United Nations print them; Geneva and Jeddah are the seats, the others have been hosts. */
const placeNames: Readonly<Record<string, { readonly fr: string; readonly ar: string }>> = {
  Ankara: { fr: 'Ankara', ar: 'أنقرة' },
  Astana: { fr: 'Astana', ar: 'أستانا' },
  Baku: { fr: 'Bakou', ar: 'باكو' },
  Cairo: { fr: 'Le Caire', ar: 'القاهرة' },
  Dakar: { fr: 'Dakar', ar: 'داكار' },
  Doha: { fr: 'Doha', ar: 'الدوحة' },
  Geneva: { fr: 'Genève', ar: 'جنيف' },
  Islamabad: { fr: 'Islamabad', ar: 'إسلام آباد' },
  Istanbul: { fr: 'Istanbul', ar: 'إسطنبول' },
  Jakarta: { fr: 'Jakarta', ar: 'جاكرتا' },
  Jeddah: { fr: 'Djedda', ar: 'جدة' },
  'Kuala Lumpur': { fr: 'Kuala Lumpur', ar: 'كوالالمبور' },
  'New York': { fr: 'New York', ar: 'نيويورك' },
  Rabat: { fr: 'Rabat', ar: 'الرباط' },
  Riyadh: { fr: 'Riyad', ar: 'الرياض' },
  Vienna: { fr: 'Vienne', ar: 'فيينا' },
}
