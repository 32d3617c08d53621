import type { MeetingItem } from '@comity/contract'
import { Name } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useSpace } from '../in-space.ts'

/** Who hosts: the side by its shape and name, else the words. */
export function Host({ of: { host, hostSide, language } }: { of: MeetingItem }) {
  const space = useSpace()
  const side = sideIndex(space, hostSide)
  const names = side === null ? undefined : space.sides[side]?.short
  return <Side of={side}>{names ? <Name of={names} /> : <bdi lang={language}>{host}</bdi>}</Side>
}
