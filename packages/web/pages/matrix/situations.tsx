import type { InterfaceLanguage, Situations as SituationsType } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { frameAround, partSpots } from './parted.ts'
import { situationName } from './situation-name.ts'
import { land, type Outline, outlineOf, whole } from './world.ts'
import './situations.css'

type Props = {
  situations: SituationsType['situations']
  biennium: string
  filter: Readonly<Record<string, string>>
}

/** Where activities are: the situations that they name on a map, and the same with their activities as a table. */
export function Situations({ situations, biennium, filter }: Props) {
  const { say, number, lang } = useWords()
  const { group: _, ...same } = filter
  const to = useAddresses()
  const listOf = (situation: string) => withQuery(to.matrix(biennium), { ...same, situation })
  if (situations.length === 0) return <p className="empty">{say('situations.none')}</p>
  const placed = situations.flatMap((situation) => {
    const outline = outlineOf(situation.text)
    return outline === null ? [] : [{ ...situation, outline, href: listOf(situation.text) }]
  })
  return (
    <>
      {placed.length > 0 && <WorldMap of={placed} />}
      <p className="hint">
        {say('situations.map', { n: placed.length, off: situations.length - placed.length })}
      </p>
      <table className="listed titled">
        <caption className="unseen">{say('situations.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('situations.situation')}</th>
            <th scope="col" className="number">
              {say('situations.activities')}
            </th>
            <th scope="col">{say('matrix.activity')}</th>
          </tr>
        </thead>
        <tbody>
          {situations.map(({ text, total, activities }) => (
            <tr key={text}>
              <th scope="row">
                <SituationName of={text} lang={lang} />
              </th>
              <td className="number">
                <a href={listOf(text)}>{number(total)}</a>
              </td>
              <td>
                <ul className="bodies">
                  {activities.map(({ id, title }) => (
                    <li key={id}>
                      <a href={to.activity(id)}>
                        <bdi>{title}</bdi>
                      </a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A situation by its name in the language of the page, where that is known; else as the texts name it. */
function SituationName({ of: text, lang }: { of: string; lang: InterfaceLanguage }) {
  const name = situationName(text, lang)
  return name === null ? <bdi lang="en">{text}</bdi> : <bdi>{name}</bdi>
}

type Placed = { text: string; total: number; outline: Outline; href: string }

/**
 * The table below says the same, so the pictures are for the eye and the pointer alone. A telephone has one of its own: on
 * the wide one its figures would be too small to read.
 */
function WorldMap({ of: placed }: { of: readonly Placed[] }) {
  return (
    <>
      <svg className="world shapes" aria-hidden="true">
        <defs>
          <path id="land" d={land} />
          <g id="named">
            {placed.map(({ text, outline }) => (
              <path key={text} d={outline.path} />
            ))}
          </g>
        </defs>
      </svg>
      <Drawn of={placed} on="wide" aspect={2.2} across={90} />
      <Drawn of={placed} on="narrow" aspect={1.1} across={28} />
    </>
  )
}

type DrawnProps = {
  of: readonly Placed[]
  on: 'wide' | 'narrow'
  /** How wide it is for its height, and how many figures would stand side by side across it. */
  aspect: number
  across: number
}

function Drawn({ of: placed, on, aspect, across }: DrawnProps) {
  const { lang } = useWords()
  const frame = frameAround(
    placed.map(({ outline }) => outline),
    whole,
    aspect,
  )
  const radius = frame.width / across
  const spots = partSpots(
    placed.map(({ outline }) => outline),
    { radius, frame },
  )
  const at = (n: number) => Math.round(n * 10) / 10
  return (
    <svg
      className={`world on-${on}`}
      viewBox={[frame.x, frame.y, frame.width, frame.height].join(' ')}
      fontSize={at(radius * 1.1)}
      strokeWidth={at(radius / 10)}
      aria-hidden="true"
      focusable="false"
    >
      <use className="land" href="#land" />
      <use className="named" href="#named" />
      {placed.map(({ text, outline }, n) => (
        <line key={text} x1={outline.x} y1={outline.y} x2={at(spots[n]?.x ?? 0)} y2={at(spots[n]?.y ?? 0)} />
      ))}
      {placed.map(({ text, total, href }, n) => {
        const { x, y } = spots[n] ?? { x: 0, y: 0 }
        return (
          <a key={text} href={href} tabIndex={-1}>
            <title>{situationName(text, lang) ?? text}</title>
            <circle cx={at(x)} cy={at(y)} r={at(radius)} />
            <text x={at(x)} y={at(y)} dy="0.36em" textAnchor="middle">
              {total}
            </text>
          </a>
        )
      })}
    </svg>
  )
}
