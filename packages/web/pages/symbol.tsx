/**
 * A document symbol as people say it: a resolution of the General Assembly by its number ("79/9" for A/RES/79/9),
 * every other one in full. Always left to right.
 */
export function DocumentSymbol({ of: symbol }: { of: string }) {
  return (
    <bdi dir="ltr" className="keep" title={symbol}>
      {shortSymbol(symbol)}
    </bdi>
  )
}

export const shortSymbol = (symbol: string): string => symbol.replace(/^A\/RES\//, '')
