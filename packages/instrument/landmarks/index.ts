export { type Landmarks, landmarksOf, mayHold, placesOf } from './landmarks.ts'
export { A_FIGURE, A_YEAR, inEitherCase, type Watch, watchFor, watchPlacesOf } from './watch.ts'
