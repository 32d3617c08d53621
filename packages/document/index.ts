export { type Passage, type Piece, type Place, passageOf, placeOf } from './passage.ts'
export { readDocument } from './read-document.ts'
export type { DocumentFinding, DocumentFormat, Line, SourceDocument } from './source-document.ts'
export { hullOf, type Span } from './span.ts'
