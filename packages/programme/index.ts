export {
  type Activity,
  type ActivityStatus,
  activityStatuses,
  contradictionsIn,
  type Difference,
  differencesOf,
  plainActivity,
} from './activity.ts'
export { type Area, areasTouched, priorityAreas } from './area.ts'
