import type { PartyRef, Space } from '@comity/contract'
import { useRouteLoaderData } from 'react-router'
import { useWords } from '../messages/words.ts'
import { type Addresses, addressesOf } from './addresses.ts'

/** The space that the page stands in, or undefined on the pages above it. */
export function useSpaceIfAny(): Space | undefined {
  return useRouteLoaderData('space') as Space | undefined
}

export function useSpace(): Space {
  const space = useSpaceIfAny()
  if (space === undefined) throw new Error('This component stands outside of a space.')
  return space
}

export function useAddresses(): Addresses {
  return addressesOf(useWords().lang, useSpace().id)
}

/** 0 for a body of the first side, 1 for one of the second, null for both, neither or another. */
export type SideIndex = 0 | 1 | null

export function sideIndex(space: Space, side: string | null | undefined): SideIndex {
  const index = space.sides.findIndex(({ id }) => id === side)
  return index === 0 || index === 1 ? index : null
}

export const sideOfParty = (space: Space, party: PartyRef): SideIndex => sideIndex(space, party.side)
