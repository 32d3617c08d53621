import { type Passage, placeOf } from '@comity/document'
import { type DateMention, findDates } from '../dates/index.ts'
import { firstFrom, lastBefore } from '../first-from.ts'
import type { AgreementMention } from '../instrument.ts'
import type { Mention } from '../parties/mentions.ts'
import { mentionsOf } from '../parties/mentions-of.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { AGREEMENT, MAY_AGREE, PROMISES, SIGNED_ON, SIGNING_OF } from './english.ts'
import { partnersOf } from './partners.ts'

/** The agreements that a provision tells of: what, between whom, signed when, and what it promises; English only so far. */
export function findAgreements(provision: Provision, context: ReadingContext): AgreementMention[] {
  if (context.language !== 'en') return []
  const { language, organizations = [] } = context
  return passagesOf(provision).flatMap((passage) => {
    if (!MAY_AGREE.test(passage.text) || passage.text.search(AGREEMENT) < 0) return []
    return agreementsIn(
      passage,
      provision.id,
      mentionsOf(passage, { language, organizations }),
      organizations,
    )
  })
}

function agreementsIn(
  passage: Passage,
  id: string,
  mentions: readonly Mention[],
  organizations: readonly string[],
): AgreementMention[] {
  const { text } = passage
  const dates = findDates(text)
  const told = Array.from(text.matchAll(AGREEMENT))
  return told.flatMap((match, i) => {
    const at = match.index
    const end = at + match[0].length
    const before = text.slice(Math.max(0, at - 90), at)
    const until = Math.min(told[i + 1]?.index ?? text.length, end + 400)
    const date = signedOn(text, at, end, until, dates)
    const parties = partnersOf(text, at, end, mentions, organizations)
    const signed = date !== null || SIGNING_OF.test(before)
    if (!signed && parties.length < 2) return []
    if (!signed && !/^[^,;]{0,60}\bbetween\b/u.test(text.slice(end, until))) return []
    const promises = PROMISES.exec(
      text.slice(date === null || date.at < at ? end : date.end, end + 600),
    )?.[1]?.trim()
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
): DateMention | null {
  const before = lastBefore(dates, at)
  if (
    before !== undefined &&
    at - before.end < 24 &&
    SIGNING_OF.test(text.slice(Math.max(0, before.at - 40), at))
  )
    return before
  const after = firstFrom(dates, end)
  if (after === undefined || after.at >= until) return null
  const phrase = text.slice(end, after.at)
  return SIGNED_ON.test(phrase) && !/;|\d\)?\s(?:of|on)\s$|\b(?:held|adopted|resolution)\b/u.test(phrase)
    ? after
    : null
}
