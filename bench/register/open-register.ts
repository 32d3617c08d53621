import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asOwner } from '../../packages/server/backup/as-owner.ts'
import { createStore, loadSample } from '../../packages/server/index.ts'
import { type House, openHouse } from '../../test/house.ts'
import { multiply } from './multiply.ts'

/** Two spaces of one installation: a register of as many provisions as were asked for, and one of a thousand. */
export const large = 'un-oic'
export const small = 'bench-small'

/** An installation with two registers of very different sizes, in a folder of its own that goes with it. */
export async function openRegister(provisions: number): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), 'comity-register-'))
  const settings = { data, say: () => {} }
  const store = await createStore(settings)
  try {
    await loadSample(store, await store.admit('installation', 60), () => new Date())
    await asOwner(settings, undefined, async (client) => {
      await multiply(client, small, 1000)
      await multiply(client, large, provisions)
    })
  } finally {
    await store.close()
  }
  const house = await openHouse({ data })
  const close = async () => {
    await house.close()
    await rm(data, { recursive: true, force: true })
  }
  return { ...house, close }
}
