import type { InterfaceLanguage, Names, PartyRef, Space } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { ask } from '../answer.ts'

/** The bodies of the register as a form asks for them: by name, with suggestions, and by code where one is typed. */
export type BodyNames = {
  /** What stands in a field for a body. */
  label(id: string): string
  /** The body of this name, abbreviation or code; null where there is none, or several bear the name. */
  find(words: string): string | null
  readonly suggestions: readonly string[]
}

export type Body = Pick<PartyRef, 'id' | 'names' | 'abbreviation'>

/** The two sides, and every body of the register. */
export async function askBodies(
  context: LoaderFunctionArgs['context'],
  { id, sides }: Pick<Space, 'id' | 'sides'>,
): Promise<Body[]> {
  const { items } = await ask(context, 'parties', { space: id, limit: 1000 })
  const own = sides.map((side) => ({ id: side.id, names: side.names, abbreviation: side.short.en }))
  const others = items.filter((body) => sides.every((side) => side.id !== body.id))
  return [...own, ...others.map(({ id, names, abbreviation }) => ({ id, names, abbreviation }))]
}

export function openBodies(bodies: readonly Body[], lang: InterfaceLanguage): BodyNames {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const byName = Map.groupBy(
    bodies.flatMap(({ id, names, abbreviation }) =>
      [...Object.values(names as Names), abbreviation ?? ''].map((name) => ({ id, name: plain(name) })),
    ),
    ({ name }) => name,
  )
  const find = (words: string): string | null => {
    const given = words.trim()
    // "Population Fund (un/unfpa)": a code in brackets says which is meant.
    const code = /\(([^()\s]+)\)$/.exec(given)?.[1] ?? given.toLowerCase()
    if (byId.has(code)) return code
    const ids = new Set((byName.get(plain(given)) ?? []).map(({ id }) => id))
    return ids.size === 1 ? ([...ids][0] ?? null) : null
  }
  const label = (id: string): string => {
    const names = byId.get(id)?.names
    if (names === undefined) return id
    const name = names[lang] ?? names.en
    return find(name) === id ? name : `${name} (${id})`
  }
  return { find, label, suggestions: bodies.map(({ id }) => label(id)) }
}

const plain = (words: string): string =>
  words.normalize('NFKC').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
