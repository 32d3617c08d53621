import { keepDigests } from '../digest/keep-digests.ts'
import { type Appointment, appoint } from '../identity/appoint.ts'
import { foundSpace, type SpaceSettings } from '../identity/found-space.ts'
import { type Keeper, openKeeper } from '../identity/keeper.ts'
import { oneTimePath, promiseAdministrator, promiseRenewal } from '../identity/one-time.ts'
import type { MailSettings } from '../mail/open-mail.ts'
import { loadParties } from '../register/load-parties.ts'
import { openStore, type Store } from './as-actor.ts'
import { analyze, type DatabaseSettings, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { verifyAppRole } from './roles.ts'
import { openSession } from './session.ts'

export type StoreSettings = DatabaseSettings

/** How digests leave, where their links lead, and where it is told what went wrong. */
export type DigestSettings = {
  readonly mail: MailSettings
  readonly site: string
  readonly now: () => Date
  readonly log: (line: string) => void
}

/** The records of an installation, as the process that runs it holds them. Requests are given the store only. */
export type Installation = Omit<Store, 'close'> & {
  /** Which database it is and why, in a few words for people. */
  readonly described: string
  /** Seals secrets with the key in the data folder. */
  readonly keeper: Keeper
  /** Opens a session for an actor and gives its token: the installation's own, for loading and importing. */
  admit(actor: string, minutes: number): Promise<string>
  /** Makes a cooperation without sample data; false where the same one stands already. */
  foundSpace(settings: SpaceSettings): Promise<boolean>
  /** Gives a service a post and opens a session for it: its bearer token, told once. */
  appoint(appointment: Appointment, days: number): Promise<string>
  /** The path of a one-time address, for the administrator whose e-mail address this is, or for whoever opens it. */
  promiseAdministrator(address: string | null): Promise<string>
  /** The path of a one-time address at which the account of this e-mail address chooses a new password. */
  promiseRenewal(address: string): Promise<string>
  /** Sends the digests of the day from now on. */
  keepDigests(sending: DigestSettings): { stop(): Promise<void> }
  /** Lets PostgreSQL look at how its tables have grown, so that it plans statements for what is there. */
  analyze(): Promise<void>
  /** Waits for the transactions under way, unless it is told to hurry; what is not committed is then rolled back. */
  close(options?: { readonly hurry?: Promise<void> }): Promise<void>
}

/** Opens an installation's records: the database, its tables brought up to date, the application's role proved. */
export async function createStore(settings: StoreSettings): Promise<Installation> {
  const database = await openDatabase(settings)
  const store = openStore(database.app)
  try {
    await migrate(database.owner, settings.say)
    await verifyAppRole(database.app)
    await loadParties(store, await openSession(database.owner, 'installation', 1))
  } catch (error) {
    await store.close()
    await database.close()
    throw error
  }
  return {
    described: database.described,
    asActor: store.asActor,
    keeper: openKeeper(settings.data),
    admit: (actor, minutes) => openSession(database.owner, actor, minutes),
    foundSpace: (settings) => foundSpace(database.owner, settings, new Date()),
    appoint: (appointment, days) => appoint(database.owner, appointment, days),
    promiseAdministrator: async (address) => oneTimePath(await promiseAdministrator(database.owner, address)),
    promiseRenewal: async (address) => oneTimePath(await promiseRenewal(database.owner, address)),
    keepDigests: ({ mail, ...sending }) => keepDigests({ ...sending, owner: database.owner, store }, mail),
    analyze: () => analyze(database.owner),
    async close({ hurry = new Promise(() => {}) } = {}) {
      await Promise.race([store.close(), hurry])
      await database.close()
    },
  }
}
