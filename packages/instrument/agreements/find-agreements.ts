import { type Passage, placeOf } from '@comity/document'
import { type DateMention, datesOf } from '../dates/index.ts'
import { firstFrom, lastBefore } from '../first-from.ts'
import type { AgreementMention, Language } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import { matchesOf } from '../matches.ts'
import type { Mention } from '../parties/mentions.ts'
import { mentionsOf } from '../parties/mentions-of.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { WORDS_OF_AGREEMENTS } from './english.ts'
import { partnersOf } from './partners.ts'
import { type AgreementWords, agreementWordsOf } from './words.ts'

const MAY_AGREE = watchFor({ en: () => WORDS_OF_AGREEMENTS })

/** The agreements that a provision tells of: what, between whom, signed when, and what it promises. */
export function findAgreements(provision: Provision, context: ReadingContext): AgreementMention[] {
  const { language, organizations = [] } = context
  const words = agreementWordsOf(language)
  if (words === undefined) return []
  return passagesOf(provision).flatMap((passage) => {
    if (!mayHold(knownOf(passage, language).landmarks, MAY_AGREE)) return []
    if (!words.mayAgree.test(passage.text)) return []
    const told = matchesOf(words.agreement, passage.text)
    if (told.length === 0) return []
    const mentions = mentionsOf(passage, { language, organizations })
    return agreementsIn(passage, provision.id, told, mentions, { organizations, language, words })
  })
}

function agreementsIn(
  passage: Passage,
  id: string,
  told: readonly RegExpExecArray[],
  mentions: readonly Mention[],
  known: { organizations: readonly string[]; language: Language; words: AgreementWords },
): AgreementMention[] {
  const { text } = passage
  const { words } = known
  const dates = datesOf(passage, known.language)
  return told.flatMap((match, i) => {
    const at = match.index
    const end = at + match[0].length
    const before = text.slice(Math.max(0, at - 90), at)
    const until = Math.min(told[i + 1]?.index ?? text.length, end + 400)
    const date = signedOn(text, at, end, until, dates, words)
    const parties = partnersOf(text, at, end, mentions, known)
    const signed = date !== null || words.signingOf.test(before)
    if (!signed && parties.length < 2) return []
    if (!signed && !words.betweenFollows.test(text.slice(end, until))) return []
    const promises = words.promises
      ?.exec(text.slice(date === null || date.at < at ? end : date.end, end + 600))?.[1]
      ?.trim()
    return [
      {
        in: id,
        what: match[0].toLowerCase(),
        parties,
        signed: date?.from ?? null,
        ...(promises === undefined ? {} : { promises }),
        ...placeOf(passage, Math.min(at, date?.at ?? at), Math.max(end, date?.end ?? end)),
      },
    ]
  })
}

/** "the signing on 17 January 2017 of the …", "… on 22 September 2017", "… between A and B, signed on 9 November 2018" */
function signedOn(
  text: string,
  at: number,
  end: number,
  until: number,
  dates: readonly DateMention[],
  words: AgreementWords,
): DateMention | null {
  const before = lastBefore(dates, at)
  if (
    before !== undefined &&
    at - before.end < 24 &&
    words.signingOf.test(text.slice(Math.max(0, before.at - 40), at))
  )
    return before
  const after = firstFrom(dates, end)
  if (after === undefined || after.at >= until) return null
  const phrase = text.slice(end, after.at)
  return words.signedOn.test(phrase) &&
    !/[;؛]|\d\)?\s\p{L}{2}\s$/u.test(phrase) &&
    !words.notSigned.test(phrase)
    ? after
    : null
}
