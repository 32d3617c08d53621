export {
  type Activity,
  type ActivityStatus,
  activityStatuses,
  contradictionsIn,
  type Difference,
  type Document,
  differencesOf,
  isOpen,
  lastDayOf,
  plainActivity,
  wholeRevision,
} from './activity.ts'
export { type Area, areasTouched, priorityAreas } from './area.ts'
export {
  contradictionsInLife,
  decidedStates,
  hasEnded,
  type LeftOut,
  leftOutOfReview,
  type MandateLife,
  type MandateOwner,
  type MandateState,
  mandateStates,
  plainLife,
} from './mandate/life.ts'
export { type MandateFacts, type ReviewReason, reasonsForReview } from './mandate/review.ts'
export {
  isRelease,
  levelOn,
  type Marking,
  type MarkingLevel,
  markingLevels,
  unmarked,
} from './marking.ts'
export * from './sheet/index.ts'
