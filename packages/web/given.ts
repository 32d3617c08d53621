import type { Door, Refusal, SignIn } from '@comity/contract'
import { createContext } from 'react-router'

/** What the server gives the pages with each request: they never ask it over HTTP. */
export const doorGiven = createContext<Door>()
export const nonceGiven = createContext<string>()
export const reportGiven = createContext<(error: unknown) => void>()
export const signInGiven = createContext<SignIn>()
/** Why the request was refused before it came to a page; null where it was not. */
export const refusalGiven = createContext<Refusal | null>(null)
