/** A piece of XML that is well-formed. */
export type Xml = { readonly xml: string }

type Attributes = { readonly [name: string]: string | null }

/** An element on lines of its own, its children each on theirs. */
export function block(name: string, attributes: Attributes, children: readonly (Xml | null)[]): Xml {
  const inner = children.flatMap((child) => (child === null ? [] : [indented(child.xml)]))
  if (inner.length === 0) return { xml: `<${name}${written(attributes)}/>` }
  return { xml: `<${name}${written(attributes)}>\n${inner.join('\n')}\n</${name}>` }
}

/** An element within a line: no white space is added to its words. */
export function inline(name: string, attributes: Attributes, children: readonly (Xml | string)[]): Xml {
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('')
  return { xml: `<${name}${written(attributes)}${inner === '' ? '/' : `>${inner}</${name}`}>` }
}

function indented(xml: string): string {
  return xml.replace(/^/gm, '  ')
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null
        ? ''
        : ` ${name}="${escaped(value)
            .replace(/"/g, '&quot;')
            .replace(/[\n\t]/g, ' ')}"`,
    )
    .join('')
}

/** What XML 1.0 has no way to write: control signs, halves of surrogate pairs, non-characters. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/\r/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
