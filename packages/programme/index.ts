export { type Area, areasTouched, priorityAreas } from './area.ts'
