/** An element around what stands in it, which is markup already. */
export function element(name: string, attributes: string, inside: readonly string[]): string {
  return `<${name} ${attributes}>${inside.join('')}</${name}>`
}
