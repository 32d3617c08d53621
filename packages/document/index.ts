export { type Passage, type Piece, type Place, passageOf, placeOf } from './passage.ts'
export { hullOf, type Span } from './span.ts'
