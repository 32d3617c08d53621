import { type InterfaceLanguage, markedKinds } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { wordsIn } from '../../messages/words.ts'
import type { Shown } from '../activities/fields.tsx'
import { namedFor } from '../activities/named.ts'
import { ask } from '../answer.ts'

type Context = LoaderFunctionArgs['context']
type Params = { readonly space: string; readonly kind: string; readonly id: string }
/** A history of its own: of a record, or of a part of it. */
type Chain = { readonly kind: string; readonly record: string }

/**
 * The histories that a page shows together. What is said of a mandate has one beside what was judged of its words; what
 * was read of an agreement or a meeting has one for each place that names it.
 */
export async function chainsOf(context: Context, { space, kind, id }: Params): Promise<Chain[]> {
  const own = { kind, record: id }
  if (kind === 'mandate') return [own, { kind: 'mandate-life', record: id }]
  // A paragraph in which one is named has an id; the agreement or meeting itself a code.
  if (kind === 'agreement' && !id.includes('-')) {
    const { namings } = await ask(context, 'agreement', { id, space })
    return [own, ...namings.map((naming) => ({ kind: 'agreement', record: naming.id }))]
  }
  if (kind === 'meeting') {
    const { namings } = await ask(context, 'meeting', { id, space })
    return [own, ...namings.map((naming) => ({ kind: 'event', record: naming.id }))]
  }
  return [own]
}

/** What the record is called, where it can be marked and so has a name. */
export async function titleOf(
  context: Context,
  { space, kind, id }: Params,
): Promise<{ readonly words: string; readonly language: string } | null> {
  if (kind === 'biennium') {
    const { from, to } = await ask(context, 'biennium', { id })
    return { words: `${from}–${to}`, language: 'en' }
  }
  const marked = markedKinds.find((one) => one === kind)
  if (marked === undefined || (kind === 'agreement' && id.includes('-'))) return null
  const { title, symbol, language } = await ask(context, 'marking', { kind: marked, id, space })
  return { words: symbol === null ? title : `${symbol} ${title}`, language }
}

/** What the revisions of an activity name by their codes. */
export async function shownFor(
  context: Context,
  space: string,
  id: string,
  lang: InterfaceLanguage,
): Promise<Shown> {
  const [{ named: parties }, areas, bienniums, named] = await Promise.all([
    ask(context, 'activity', { id }),
    ask(context, 'areas', { space }),
    ask(context, 'bienniums', { space }),
    namedFor(context, space, wordsIn(lang)),
  ])
  return { areas: areas.items, bienniums: bienniums.items, named, parties }
}
