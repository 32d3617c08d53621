export function readDoc(): never {
  throw new Error('not yet')
}
