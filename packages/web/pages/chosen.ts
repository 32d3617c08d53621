/** Query values that say something; a choice left open is no filter. */
export function chosen<K extends string>(query: URLSearchParams, names: readonly K[]): { [N in K]?: string } {
  const values: { [N in K]?: string } = {}
  for (const name of names) {
    const value = query.get(name)
    if (value) values[name] = value
  }
  return values
}
