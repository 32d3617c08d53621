export { findMandates } from './find-mandates.ts'
