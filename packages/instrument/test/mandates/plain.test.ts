import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../instrument.ts'
import { findMandates } from '../../mandates/index.ts'
import { arabicOrdinalOf, frenchOrdinalOf } from '../../sessions/index.ts'
import { inContext, provisionWith } from '../provision-with.ts'
import { contextOf, corpusIsThere, provisionsOf, storedReadings } from '../stored-readings.ts'
import { mandatesIn, mandatesInList, told } from './told.ts'

const reads =
  (language: Language) =>
  (text: string, ...expected: string[]) =>
    expect(mandatesIn(text, { language }).map(told)).toEqual(expected)

describe('French', () => {
  const french = reads('fr')

  it('reads who is asked to do something', () => {
    french('Prie le Secrétaire général de publier la liste ;', 'prie: Secrétaire général')
    french('Prie instamment les États de signer le pacte ;', 'prie instamment: États')
    french(
      'Demande également aux États et à toutes les parties de désarmer ;',
      'demande: États + toutes les parties',
    )
    french(
      'Invite le Bureau des arbres, la Commission pour l’Asie et le Pacifique et la société civile à planter ;',
      'invite: Bureau des arbres + Commission pour l’Asie et le Pacifique + société civile',
    )
    french('Encourage la coopération entre l’Union et la Ligue ;', 'encourage: Union + Ligue')
    french('Souligne que les États doivent payer à temps ;', 'souligne: États')
    french('Souligne l’importance des arbres ;')
    french('Réitère sa demande au Greffier de publier la liste ;', 'réitère: Greffier')
  })

  it('reads several clauses, and whom a pronoun stands for', () => {
    french(
      'Se félicite de la coopération entre l’Union et la Ligue, et les engage à continuer ;',
      'engage: Union + Ligue',
    )
    french(
      'Note le retard, et, à cet égard, demande aux États de payer et prie le Greffier de lui faire rapport ;',
      'demande: États',
      'prie: Greffier · report',
    )
  })

  it('reads decisions, sessions, dates and how often', () => {
    french(
      'Décide d’inscrire à l’ordre du jour provisoire de sa soixante-dix-neuvième session la question des arbres.',
      'décide: Assemblée générale · due 79',
    )
    french(
      'Prie le Greffier de lui présenter un rapport tous les deux ans, à sa quatre-vingt-unième session ;',
      'prie: Greffier · due 81 · P2Y · report',
    )
    french('Prie le Greffier d’agir au plus tard en janvier 2030 ;', 'prie: Greffier · due 2030-01')
  })

  it('reads a list of actions as one mandate', () => {
    const list = mandatesInList('Demande aux États :', ['De planter ;', 'De présenter un rapport ;'], {
      language: 'fr',
    })
    expect(list.map(told)).toEqual(['demande: États · report'])
  })
})

describe('Arabic', () => {
  const arabic = reads('ar')

  it('reads who is asked to do something', () => {
    arabic('تطلب إلى الأمين العام أن ينشر القائمة؛', 'تطلب: الأمين العام')
    arabic('تطلب أيضا إلى الأمين العام تقديم المساعدة؛', 'تطلب: الأمين العام')
    arabic('تحـــث الدول الأعضاء على التوقيع؛', 'تحث: الدول الأعضاء')
    arabic(
      'تدعو الحكومات ومنظمة التعاون والتنمية والقطاع الخاص إلى غرس الأشجار؛',
      'تدعو: الحكومات + منظمة التعاون والتنمية + القطاع الخاص',
    )
    arabic('تهيب بجميع الدول أن تدفع؛', 'تهيب: جميع الدول')
  })

  it('reads several clauses', () => {
    arabic(
      'ترحب بالخطة، وتشجع الدول على استخدامها، وتطلب إلى اللجنة أن تقدم تقريرا؛',
      'تشجع: الدول',
      'تطلب: اللجنة · report',
    )
  })

  it('reads decisions and sessions', () => {
    arabic(
      'تقرر أن تدرج البند في جدول الأعمال المؤقت لدورتها التاسعة والسبعين.',
      'تقرر: الجمعية العامة · due 79',
    )
    arabic(
      'تطلب إلى الأمين العام أن يقدِّم إلى الجمعية العامة في دورتها الثمانين تقريرا سنويا؛',
      'تطلب: الأمين العام · due 80 · P1Y · report',
    )
  })

  it('resolves its parties', () => {
    const [mandate] = mandatesIn('تطلب إلى الأمين العام أن ينشر القائمة؛', { language: 'ar' })
    expect(mandate?.addressees[0]?.parties).toEqual(['un/secretary-general'])
  })
})

describe('the ordinals of sessions', () => {
  it('are read in both languages', () => {
    const pairs: [string, string, number][] = [
      ['trente-septième', 'السابعة والثلاثين', 37],
      ['soixante et onzième', 'الحادية والسبعين', 71],
      ['soixante-dix-neuvième', 'التاسعة والسبعون', 79],
      ['quatre-vingtième', 'الثمانين', 80],
      ['quatre-vingt-unième', 'الحادية والثمانين', 81],
      ['centième', 'المائة', 100],
    ]
    for (const [french, arabic, n] of pairs) {
      expect([frenchOrdinalOf(french), arabicOrdinalOf(arabic)]).toEqual([n, n])
    }
    expect([frenchOrdinalOf('plénière'), arabicOrdinalOf('العامة')]).toEqual([null, null])
  })
})

describe('any text in any language', () => {
  it.each(['fr', 'ar', 'es', 'ru', 'zh'] as const)('is read without a throw: %s', (language) => {
    const words = 'Prie les États de et, à cet égard, | تطلب إلى الدول أن ، و | Décide que soient ; : '.split(
      ' ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 50 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, (any) => {
        findMandates(provisionWith(any), inContext({ language }))
      }),
    )
  })
})

// The same resolutions in English: where a paragraph gives as many mandates in both, it was read alike.
describe.skipIf(!corpusIsThere)('resolutions beside their English', () => {
  const english = corpusIsThere
    ? new Map(storedReadings('readings/ga77-en/expected.ndjson').map((reading) => [reading.symbol, reading]))
    : new Map()

  it.each(['fr', 'ar'] as const)(
    'give as many mandates, due alike, in %s',
    (language) => {
      const tally = { paragraphs: 0, alike: 0, mandates: 0, due: 0 }
      for (const reading of storedReadings(`readings/ga77-${language}/expected.ndjson`)) {
        const beside = english.get(reading.symbol)
        if (beside?.operative.length !== reading.operative.length) continue
        const own = provisionsOf(reading).filter((p) => p.part === 'operative')
        const theirs = provisionsOf(beside).filter((p) => p.part === 'operative')
        own.forEach((provision, i) => {
          const other = theirs[i]
          if (other === undefined) return
          const here = findMandates(provision, contextOf(reading, language))
          const there = findMandates(other, contextOf(beside))
          tally.paragraphs++
          if (here.length !== there.length) return
          tally.alike++
          here.forEach((mandate, k) => {
            tally.mandates++
            if (JSON.stringify(mandate.due) === JSON.stringify(there[k]?.due)) tally.due++
          })
        })
      }
      expect(tally.paragraphs).toBeGreaterThan(1000)
      expect((100 * tally.alike) / tally.paragraphs).toBeGreaterThanOrEqual(96)
      expect((100 * tally.due) / tally.mandates).toBeGreaterThanOrEqual(98)
    },
    30_000,
  )
})
