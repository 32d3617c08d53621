/** How sensitive a record is, from the least to the most (ST/SGB/2007/6, sections 1 to 3). */
export const markingLevels = ['unclassified', 'confidential', 'strictly confidential'] as const
export type MarkingLevel = (typeof markingLevels)[number]

/** What a record is marked: how sensitive it is, until when, and whom it is for. */
export type Marking = {
  readonly level: MarkingLevel
  /** From this day on the level is the next lower one; null where none was named. */
  readonly fallsOn: string | null
  /** The sides and bodies that it is for; all of both sides where none is named. Of no matter while unclassified. */
  readonly audience: readonly string[]
}

export const unmarked: Marking = { level: 'unclassified', fallsOn: null, audience: [] }

/** The level that a marking has on a day. Nothing has to run on the day that it falls: the days are compared. */
export function levelOn({ level, fallsOn }: Pick<Marking, 'level' | 'fallsOn'>, day: string): MarkingLevel {
  if (fallsOn === null || day < fallsOn) return level
  return level === 'strictly confidential' ? 'confidential' : 'unclassified'
}

/**
 * Whether a change lets out what is strictly confidential: to a lower level, to more readers, or at an earlier day.
 * Two people answer for that; one alone may always close.
 */
export function isRelease(before: Marking, after: Marking, day: string): boolean {
  if (levelOn(before, day) !== 'strictly confidential') return false
  return (
    levelOn(after, day) !== 'strictly confidential' || fallsEarlier(before, after) || opens(before, after)
  )
}

function fallsEarlier(before: Marking, after: Marking): boolean {
  return after.fallsOn !== null && (before.fallsOn === null || after.fallsOn < before.fallsOn)
}

/** Naming nobody is for all of both sides. */
function opens(before: Marking, after: Marking): boolean {
  if (before.audience.length === 0) return false
  return after.audience.length === 0 || after.audience.some((one) => !before.audience.includes(one))
}
