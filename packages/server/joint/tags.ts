import type { Activity } from '@comity/programme'

/** What an activity is found by besides its areas and bodies, each with the kinds of things that it may name. */
export const tagKinds = ['programme', 'goal', 'priority', 'mandate', 'agreement', 'third', 'marking'] as const
export type TagKind = (typeof tagKinds)[number]

/** "goal 16.7": how a row says that an activity is found by it. */
export const tagOf = (kind: TagKind, value: string): string => `${kind} ${value}`

/**
 * The tags of an activity, each once. A target is found by its goal too; bodies of neither side are third parties; what
 * has no marking is nearly all, and has no tag.
 */
export function tagsOf(fields: Activity, sides: readonly string[]): string[] {
  const goals = fields.developmentGoals.flatMap((goal) => [goal, goal.split('.')[0] ?? goal])
  const thirds = fields.contributors.filter((body) => !sides.includes(body.split('/')[0] ?? ''))
  const all: Record<TagKind, readonly string[]> = {
    programme: fields.programmes,
    goal: goals,
    priority: fields.oicPriorities,
    mandate: fields.mandates,
    agreement: fields.agreements,
    third: thirds,
    marking: fields.marking === 'unclassified' ? [] : [fields.marking],
  }
  return [...new Set(tagKinds.flatMap((kind) => all[kind].map((value) => tagOf(kind, value))))]
}
