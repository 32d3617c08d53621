import type { LoaderFunctionArgs } from 'react-router'
import { signInGiven } from '../../given.ts'
import { ask, refused } from '../answer.ts'

/** Ends in the page that says why not, unless whoever reads may add texts to this cooperation. */
export async function mayImport({ context, params }: LoaderFunctionArgs): Promise<void> {
  const { id } = await ask(context, 'space', { id: params.space ?? '' })
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const me = await ask(context, 'me', { space: id })
  if (!me.may.includes('import')) throw refused({ reason: 'forbidden', message: '' })
}
