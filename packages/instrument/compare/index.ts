export { compareWordings, type WordingPart } from './compare-wordings.ts'
