import type { Door } from '@comity/contract'
import { createContext } from 'react-router'

/** What the server gives the pages with each request: they never ask it over HTTP. */
export const doorGiven = createContext<Door>()
export const nonceGiven = createContext<string>()
export const reportGiven = createContext<(error: unknown) => void>()
