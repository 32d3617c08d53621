import { useLoaderData } from 'react-router'

/**
 * What a loader gives to a page that does not hydrate. React Router writes all that loaders give a second time, for the
 * browser to go on from; a page that ships no script has no use for it, and a text is long. A private field is not written.
 */
export class OnServer<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  get value(): T {
    return this.#value
  }
}

type Loader<T> = (...args: never[]) => Promise<OnServer<T>>

/** What the page's own loader gave. */
export function useOnServer<L extends Loader<unknown>>(): Awaited<ReturnType<L>>['value'] {
  return (useLoaderData() as Awaited<ReturnType<L>>).value
}
