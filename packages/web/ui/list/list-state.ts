/** How a list stands, all of it kept in the address: what it is narrowed by, its order, its columns, its page. */
export type ListState = {
  readonly filter: Readonly<Record<string, string>>
  readonly sort?: string
  /** Empty where the usual ones stand. */
  readonly columns: readonly string[]
  readonly after?: string
}

/** Reads how a list stands. A choice that is left open is no filter, and what the list does not know is no part of it. */
export function readList(request: Request, filters: readonly string[]): ListState {
  const query = new URL(request.url).searchParams
  const chosen = (name: string) => query.get(name) || undefined
  const [sort, after] = [chosen('sort'), chosen('after')]
  return {
    filter: Object.fromEntries(
      filters.flatMap((name) => {
        const value = chosen(name)
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    ...(sort ? { sort } : {}),
    columns: query.getAll('column').filter(Boolean),
    ...(after ? { after } : {}),
  }
}

/** What the question behind a list takes of its state. */
export function asked({ filter, sort, after }: ListState): Record<string, string> {
  return { ...filter, ...(sort ? { sort } : {}), ...(after ? { after } : {}) }
}

/** The address of a list as it stands, or as `change` has it. Another order or choice begins at the first page. */
export function addressOfList(
  path: string,
  { filter, columns, ...state }: ListState,
  change: { readonly sort?: string; readonly after?: string },
): string {
  const query = new URLSearchParams(filter)
  const sort = change.sort ?? state.sort
  if (sort) query.set('sort', sort)
  for (const column of columns) query.append('column', column)
  if (change.after) query.set('after', change.after)
  return query.size > 0 ? `${path}?${query}` : path
}
