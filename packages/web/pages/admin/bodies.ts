import type { Me, Names, Space } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { ask } from '../answer.ts'

/** Bodies that somebody may be invited to speak for, under the name of their side. */
export type Bodies = readonly {
  readonly side: string
  readonly names: Names | null
  readonly bodies: readonly { readonly id: string; readonly names: Names }[]
}[]

/** The bodies of the sides that one administers; for the administrator of the installation also those of neither. */
export async function bodiesFor(
  context: LoaderFunctionArgs['context'],
  { space, sides, me }: { space: string; sides: Space['sides']; me: Me },
): Promise<Bodies> {
  const isOwn = (side: string) =>
    me.posts.some((post) => post.space === space && post.role === 'administrator' && post.side === side)
  const isAll = me.kind === 'administrator' || me.kind === 'installation'
  const groups: Bodies[number][] = []
  for (const { id, names } of sides.filter((side) => isAll || isOwn(side.id))) {
    const { items } = await ask(context, 'parties', { space, side: id, limit: 1000 })
    const others = items.filter((body) => body.id !== id).map((body) => ({ id: body.id, names: body.names }))
    groups.push({ side: id, names, bodies: [{ id, names }, ...others] })
  }
  if (isAll) {
    const { items } = await ask(context, 'parties', { space, side: 'third', limit: 1000 })
    groups.push({ side: 'third', names: null, bodies: items.map(({ id, names }) => ({ id, names })) })
  }
  return groups
}
