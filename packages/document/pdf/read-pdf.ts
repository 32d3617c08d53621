export function readPdf(): never {
  throw new Error('not yet')
}
