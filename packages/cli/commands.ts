import type { Io } from './index.ts'

/** What is done with the words behind the command's name, and how it is used, for people. */
export type Command = {
  readonly run: (args: readonly string[], io: Io) => Promise<number>
  readonly usage: string
}

/** One file a command; it is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: () => import('./read/read.ts').then(({ read: run, usage }) => ({ run, usage })),
  start: () => import('./start/start.ts').then(({ start: run, usage }) => ({ run, usage })),
  init: () => import('./init/init.ts').then(({ init: run, usage }) => ({ run, usage })),
  doctor: () => import('./doctor/doctor.ts').then(({ doctor: run, usage }) => ({ run, usage })),
  space: () => import('./space/space.ts').then(({ space: run, usage }) => ({ run, usage })),
  import: () => import('./import/import.ts').then(({ importTexts: run, usage }) => ({ run, usage })),
  invite: () => import('./invite/invite.ts').then(({ invite: run, usage }) => ({ run, usage })),
  renew: () => import('./renew/renew.ts').then(({ renew: run, usage }) => ({ run, usage })),
  provider: () => import('./provider/provider.ts').then(({ provider: run, usage }) => ({ run, usage })),
  token: () => import('./token/token.ts').then(({ token: run, usage }) => ({ run, usage })),
  backup: () => import('./backup/backup.ts').then(({ backup: run, usage }) => ({ run, usage })),
  restore: () => import('./restore/restore.ts').then(({ restore: run, usage }) => ({ run, usage })),
  biennium: () => import('./biennium/biennium.ts').then(({ biennium: run, usage }) => ({ run, usage })),
  activity: () => import('./activity/activity.ts').then(({ activity: run, usage }) => ({ run, usage })),
  area: () => import('./area/area.ts').then(({ area: run, usage }) => ({ run, usage })),
  finding: () => import('./finding/finding.ts').then(({ finding: run, usage }) => ({ run, usage })),
  mandate: () => import('./mandate/mandate.ts').then(({ mandate: run, usage }) => ({ run, usage })),
  record: () => import('./record/record.ts').then(({ record: run, usage }) => ({ run, usage })),
  letter: () => import('./letter/letter.ts').then(({ letter: run, usage }) => ({ run, usage })),
  sheet: () => import('./sheet/sheet.ts').then(({ sheet: run, usage }) => ({ run, usage })),
  desk: () => import('./desk/desk.ts').then(({ desk: run, usage }) => ({ run, usage })),
  search: () => import('./search/search.ts').then(({ search: run, usage }) => ({ run, usage })),
  export: () => import('./export/export.ts').then(({ exportRecords: run, usage }) => ({ run, usage })),
  verify: () => import('./verify/verify.ts').then(({ verify: run, usage }) => ({ run, usage })),
}
