export { findAgreements } from './find-agreements.ts'
