export { findAreas } from './find-areas.ts'
