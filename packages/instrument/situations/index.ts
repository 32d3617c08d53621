export { findSituations } from './find-situations.ts'
