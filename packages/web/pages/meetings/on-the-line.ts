import type { MeetingItem, NotedMeeting } from '@comity/contract'

/** A meeting as the line of years draws it. */
export type LineMeeting = Pick<MeetingItem, 'id' | 'what' | 'place' | 'from' | 'to' | 'hostSide' | 'general'>

/**
 * The meetings that texts name together with those known from elsewhere, each once, the earliest first.
 * Where both have one, it is drawn as it is known: that has its host and its days, where a text may only say
 * "in 2018".
 */
export function onTheLine(
  read: readonly LineMeeting[],
  noted: readonly NotedMeeting[],
  nameOf: (meeting: NotedMeeting) => string,
): readonly LineMeeting[] {
  const known = noted.flatMap((meeting) => drawn(meeting, nameOf(meeting)))
  const only = read.filter((meeting) => !known.some((one) => isSame(meeting, one)))
  return [...only, ...known].sort((a, b) => a.from.localeCompare(b.from))
}

/** Whether a meeting that a text names is one that is known from elsewhere: of the same sort, on the days the text says. */
function isSame(read: LineMeeting, known: LineMeeting): boolean {
  return read.general === known.general && known.from.startsWith(read.from)
}

/** A meeting that is known from elsewhere, on the days when it was held or else is planned; none without either. */
function drawn({ id, kind, held, planned, place, host }: NotedMeeting, what: string): LineMeeting[] {
  const days = held ?? planned
  return days === null ? [] : [{ id, what, place, ...days, hostSide: host, general: kind === 'general' }]
}
