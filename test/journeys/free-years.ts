import type { Api } from './api.ts'

/** The first year that no biennium of the sample reaches: a journey is played again where the ones before are kept. */
export async function firstFreeYear(api: Api): Promise<number> {
  const { body } = await api.get('/bienniums?space=un-oic&limit=1000')
  const { items } = body as { items: readonly { to: number }[] }
  return Math.max(2030, ...items.map(({ to }) => to + 1))
}
