import type { House } from '../test/house.ts'

/** A figure, and in `beside` what it is to be held against: a promise, a budget or a bare rival. */
export type Measurement = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly beside: string
}

export type Report = (measurement: Measurement) => void

/** What was asked for on the command line, for what would else take minutes. */
export type Asked = {
  /** "--rows 1000000": how many provisions the lists and the search are measured over. */
  readonly rows: number
  /** A register of so many provisions, which is made on first use and shared. */
  readonly register: () => Promise<House>
  /** "--directus": install Directus into a scratch folder, and measure it beside ours. */
  readonly directus: boolean
}

/** One file of this folder exports one `bench`; `npm run bench -- NAME` runs it alone. */
export type Bench = {
  readonly name: string
  /** `house` opens an installation on first use, which all benches of a run share. */
  run(report: Report, house: () => Promise<House>, asked: Asked): Promise<void>
}
