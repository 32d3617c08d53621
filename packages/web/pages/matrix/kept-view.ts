import type { ActionFunctionArgs } from 'react-router'
import { act, orRefuse } from '../answer.ts'
import { tagFilters } from './tag-filters.tsx'

/** What narrows the activities, and what they are grouped by. */
export const activityFilters = [
  ...['area', 'state', 'party', 'first', 'second', 'situation', 'overdue', 'group'],
  ...tagFilters,
]

/** Keeps a view or deletes one, and gives the address and the place on its page at which the reader stood. */
export async function keptView(
  context: ActionFunctionArgs['context'],
  form: FormData,
  path: string,
  space: string,
): Promise<string> {
  const query = String(form.get('query') ?? '')
  orRefuse(
    form.get('do') === 'forget-view'
      ? await act(context, 'forget-view', { view: String(form.get('view')) })
      : await act(context, 'save-view', { space, name: String(form.get('name') ?? '').trim(), query }),
  )
  return `${query ? `${path}?${query}` : path}#kept-views`
}
