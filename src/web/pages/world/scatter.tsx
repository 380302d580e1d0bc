import { useSignal } from '@preact/signals'
import { scoreOf } from '../../../scoring/edition.js'
import type { Core } from '../../core/index.js'
import { figure } from '../../core/figures.js'
import { countryName, nodeName } from '../../core/names.js'
import { scopeOf } from '../../../answers/loaded.js'
import { toFloat } from '../../../exact/fraction.js'
import { say } from '../../words/index.js'
import type { WorldState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WorldState
  readonly onSelect: (iso3: string) => void
}

const room = { width: 960, height: 560, left: 56, right: 16, top: 16, bottom: 48 }

interface Mark {
  readonly iso3: string
  readonly x: number
  readonly y: number
  readonly within: boolean
}

/** Scores of the two axes, of every country; those outside the scope are pale. */
const marksOf = ({ index }: Core, { edition: id, scope }: WorldState): Mark[] => {
  const edition = index.editions.get(id)
  const axes = edition?.framework.quadrants?.axes
  if (!edition || !axes) return []
  const members = new Set(scopeOf(index, scope).members)
  return index.release.countries.flatMap(({ iso3 }) => {
    const [x, y] = axes.map(axis => scoreOf(edition, axis, iso3))
    return x && y ? [{ iso3, x: toFloat(x), y: toFloat(y), within: members.has(iso3) }] : []
  })
}

/** From scores to the drawing. */
interface Axes {
  readonly low: number
  readonly high: number
  /** From here on a score counts as high. */
  readonly at: number
  readonly x: (score: number) => number
  readonly y: (score: number) => number
  readonly names: readonly string[]
  readonly decimals: number
}

const axesOf = (core: Core, edition: string): Axes | undefined => {
  const { framework } = core.index.editions.get(edition) ?? {}
  if (!framework?.quadrants) return undefined
  const { min, max } = core.index.release.index.scale
  const [low, high] = [min.valueOf(), max.valueOf()]
  const part = (score: number): number => (score - low) / (high - low)
  return {
    low,
    high,
    at: framework.quadrants.highFrom.valueOf(),
    x: score => room.left + part(score) * (room.width - room.left - room.right),
    y: score => room.height - room.bottom - part(score) * (room.height - room.top - room.bottom),
    names: framework.quadrants.axes.map(axis => nodeName(core, axis)),
    decimals: framework.decimals
  }
}

/** The quadrants: every country on two axes, the line from which a score counts as high, and one country in words. */
export const Scatter = ({ core, state, onSelect }: Props) => {
  const pointed = useSignal('')
  const axes = axesOf(core, state.edition)
  if (!axes) return <p class="empty">{say('no_quadrants')}</p>
  const marks = marksOf(core, state).toSorted((a, b) => Number(a.within) - Number(b.within))
  const told = marks.find(({ iso3 }) => iso3 === (pointed.value || state.select))
  return (
    <figure class="scatter">
      <svg
        viewBox={`0 0 ${room.width} ${room.height}`}
        class="chart"
        role="img"
        aria-label={axes.names.join(' / ')}
        xmlns="http://www.w3.org/2000/svg"
      >
        <Grid axes={axes} />
        {marks.map(mark => (
          <circle
            key={mark.iso3}
            cx={axes.x(mark.x)}
            cy={axes.y(mark.y)}
            r={mark === told ? 8 : 5}
            class={`point ${mark.within ? '' : 'pale'} ${mark === told ? 'marked' : ''}`}
            data-country={mark.iso3}
            onPointerEnter={() => {
              pointed.value = mark.iso3
            }}
            onClick={() => {
              onSelect(mark.iso3 === state.select ? '' : mark.iso3)
            }}
          />
        ))}
        {told && <Told name={countryName(core, told.iso3)} mark={told} axes={axes} />}
      </svg>
      <figcaption class="note">{say('quadrant_axes', { at: figure(axes.at, axes.decimals) })}</figcaption>
    </figure>
  )
}

const Grid = ({ axes: { low, high, at, x, y, names } }: { readonly axes: Axes }) => {
  const ticks = Array.from({ length: Math.floor(high - low) + 1 }, (_, step) => low + step)
  const [right, bottom] = [room.width - room.right, room.height - room.bottom]
  return (
    <>
      {ticks.map(tick => (
        <g key={tick} class="tick">
          <line x1={x(tick)} x2={x(tick)} y1={room.top} y2={bottom} />
          <line x1={room.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={x(tick)} y={bottom + 18} class="below">
            {tick}
          </text>
          <text x={room.left - 10} y={y(tick) + 4} class="end">
            {tick}
          </text>
        </g>
      ))}
      <line class="threshold" x1={x(at)} x2={x(at)} y1={room.top} y2={bottom} />
      <line class="threshold" x1={room.left} x2={right} y1={y(at)} y2={y(at)} />
      <text x={right} y={room.height - 8} class="end axis">
        {names[0]} →
      </text>
      <text x={room.left + 6} y={room.top + 14} class="axis">
        ↑ {names[1]}
      </text>
    </>
  )
}

const Told = ({ name, mark, axes }: { readonly name: string; readonly mark: Mark; readonly axes: Axes }) => {
  const right = mark.x > (axes.low + axes.high) / 2
  return (
    <text x={axes.x(mark.x) + (right ? -12 : 12)} y={axes.y(mark.y) - 10} class={`name ${right ? 'end' : ''}`}>
      {name} {figure(mark.x, axes.decimals)} / {figure(mark.y, axes.decimals)}
    </text>
  )
}
