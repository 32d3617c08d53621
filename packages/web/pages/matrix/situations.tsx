import type { InterfaceLanguage, Situations as SituationsType } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { situationName } from './situation-name.ts'
import { land, mapHeight, mapWidth, type Outline, outlineOf } from './world.ts'
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
  if (situations.length === 0) return <p className="empty">{say('situations.none')}</p>
  const placed = situations.flatMap((situation) => {
    const outline = outlineOf(situation.text)
    return outline === null ? [] : [{ ...situation, outline }]
  })
  return (
    <>
      <WorldMap of={placed} />
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
                <a href={withQuery(to.matrix(biennium), { ...same, situation: text })}>{number(total)}</a>
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

/** The table below says the same, so the picture is for the eye alone. */
function WorldMap({ of: placed }: { of: readonly { text: string; total: number; outline: Outline }[] }) {
  return (
    <svg className="world" viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true" focusable="false">
      <path className="land" d={land} />
      {placed.map(({ text, outline }) => (
        <path key={text} className="named" d={outline.path} />
      ))}
      {placed.map(({ text, total, outline }) => (
        <g key={text}>
          <circle cx={outline.x} cy={outline.y} r="9" />
          <text x={outline.x} y={outline.y + 4} textAnchor="middle">
            {total}
          </text>
        </g>
      ))}
    </svg>
  )
}
