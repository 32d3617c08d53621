import type { Lineage } from '@comity/contract'
import { useWords } from '../../../messages/words.ts'
import { Scrollable } from '../../../ui/scrollable.tsx'
import { useAddresses } from '../../in-space.ts'
import { shortSymbol } from '../../symbol.tsx'
import { layOut, mostArcs, type Node } from './layout.ts'

/**
 * The texts of a line over the years. It is drawn for the eye alone and its links for the pointer: the tables below say
 * the same in words and have the same links.
 */
export function LineageGraph({ lineage }: { lineage: Lineage }) {
  const { say, dir } = useWords()
  const graph = layOut(lineage, dir)
  const { width, height, axis } = graph
  const far = dir === 'rtl' ? width : 0
  return (
    <figure className="lineage">
      <Scrollable from="end" label={say('scrolls', { name: say('lineage.graph') })}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <line className="axis" x1="0" x2={width} y1={axis} y2={axis} />
          {graph.gaps.map(({ from, to }) => (
            <line key={to} className="gap" x1={from} x2={to} y1={axis} y2={axis} />
          ))}
          {graph.years.map(({ year, x }) => (
            <g key={year}>
              <line className="axis" x1={x} x2={x} y1={axis} y2={axis + 5} />
              <text x={x} y={axis + 20} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {graph.undated > 0 && (
            <text x={Math.abs(far - 8)} y={axis + 20} textAnchor="start">
              {say('lineage.undated')}
            </text>
          )}
          {graph.arcs.map(({ from, to, path, own }) => (
            <path key={`${from}>${to}`} className={own ? 'own' : undefined} d={path} />
          ))}
          {graph.nodes.map((node) => (
            <Dot
              key={node.text.symbol}
              node={node}
              radius={graph.radius}
              own={node.text.held === lineage.of.held}
            />
          ))}
        </svg>
      </Scrollable>
      <figcaption>
        <span>
          <i className="dot own" /> {say('lineage.this')}
        </span>{' '}
        <span>
          <i className="dot" /> {say('held')}
        </span>{' '}
        <span>
          <i className="dot cited" /> {say('cited')}
        </span>{' '}
        {graph.nodes.some(({ derived }) => derived) && <span>{say('lineage.derived')}</span>}{' '}
        {graph.gaps.length > 0 && <span>{say('lineage.gaps')}</span>}{' '}
        {lineage.edges.length > mostArcs && <span>{say('lineage.own-only')}</span>}
      </figcaption>
    </figure>
  )
}

function Dot({ node, radius, own }: { node: Node; radius: number; own: boolean }) {
  const { dir } = useWords()
  const to = useAddresses()
  const { text, x, y, labelled } = node
  const name = [text.symbol, text.title].filter(Boolean).join(' · ')
  const dot = (
    <>
      <title>{name}</title>
      <circle
        className={own ? 'own' : text.held === null ? 'cited' : undefined}
        cx={x}
        cy={y}
        r={own ? radius + 2 : radius}
      />
      {(labelled || own) && (
        // Symbols run from left to right; on a page that does not, they end beside their mark.
        <text
          className={own ? 'own' : undefined}
          direction="ltr"
          x={dir === 'rtl' ? x - radius - 4 : x + radius + 4}
          y={y + 4}
          textAnchor={dir === 'rtl' ? 'end' : 'start'}
        >
          {shortSymbol(text.symbol)}
        </text>
      )}
    </>
  )
  return text.held === null || own ? (
    <g className={own ? 'opens-here' : undefined}>{dot}</g>
  ) : (
    <a href={`${to.text(text.held)}/citations`} tabIndex={-1}>
      {dot}
    </a>
  )
}
