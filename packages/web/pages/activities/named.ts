import type { AgreementItem, MandateItem } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import type { Words } from '../../messages/words.ts'
import { isolated } from '../../ui/name.tsx'
import { ask } from '../answer.ts'

/** What an activity can name that stands elsewhere in the cooperation. */
export type Named = {
  readonly mandates: readonly MandateItem[]
  readonly agreements: readonly (Pick<AgreementItem, 'id' | 'what' | 'signed'> & {
    readonly parties: readonly string[]
    /** Whether texts name it: such a one has a page of its own. */
    readonly isRead: boolean
  })[]
}

/** Enough to choose from: the latest of each. What is chosen already is kept whether or not it is among them. */
const most = 60

export async function namedFor(
  context: LoaderFunctionArgs['context'],
  space: string,
  { say, lang }: Words,
): Promise<Named> {
  const [mandates, agreements] = await Promise.all([
    ask(context, 'mandates', { space, limit: most }),
    ask(context, 'agreements', { space, limit: most }),
  ])
  return {
    mandates: mandates.items,
    agreements: [
      ...agreements.items.map(({ id, what, signed, parties }) => ({
        id,
        what,
        signed,
        parties: parties.map(({ text }) => text),
        isRead: true,
      })),
      ...agreements.noted.map(({ id, kind, signed, parties }) => ({
        id,
        what: say(`noted.kind.${kind}`),
        signed,
        parties: parties.map(({ abbreviation, names }) => abbreviation ?? names[lang] ?? names.en),
        isRead: false,
      })),
    ],
  }
}

/** "A/RES/79/9, 12: requests the Secretary-General to report": where a mandate stands, and what it asks. */
export function mandateWords({ instrument, number, verb, action }: MandateItem): string {
  const words = `${verb} ${action}`
  const short = words.length > 120 ? `${words.slice(0, 120).trimEnd()}…` : words
  return `${isolated([instrument.symbol, number].filter(Boolean).join(', '))} ${isolated(short)}`
}

export function agreementWords({ what, signed, parties }: Named['agreements'][number]): string {
  return [what, ...parties, signed]
    .filter((part) => part !== null)
    .map(isolated)
    .join(' · ')
}
