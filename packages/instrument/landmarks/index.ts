export { type Landmarks, mayHold, placesOf } from './go-over.ts'
export { knownOf, landmarksIn } from './known-of.ts'
export { type Signs, signsOf } from './signs.ts'
export { A_FIGURE, A_YEAR, inEitherCase, type Watch, watchFor, watchPlacesOf } from './watch.ts'
