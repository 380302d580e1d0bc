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

/** The quadrants: every country on two axes, the line from which a score counts as high, and one country in words. */
export const Scatter = ({ core, state, onSelect }: Props) => {
  const pointed = useSignal('')
  const { framework } = core.index.editions.get(state.edition) ?? {}
  const quadrants = framework?.quadrants
  if (!framework || !quadrants) return <p class="empty">{say('failed')}</p>
  const { min, max } = core.index.release.index.scale
  const [low, high] = [min.valueOf(), max.valueOf()]
  const at = quadrants.highFrom.valueOf()
  const x = (score: number): number =>
    room.left + ((score - low) / (high - low)) * (room.width - room.left - room.right)
  const y = (score: number): number =>
    room.height - room.bottom - ((score - low) / (high - low)) * (room.height - room.top - room.bottom)
  const marks = marksOf(core, state).toSorted((a, b) => Number(a.within) - Number(b.within))
  const told = marks.find(({ iso3 }) => iso3 === (pointed.value || state.select))
  const ticks = Array.from({ length: Math.floor(high - low) + 1 }, (_, step) => low + step)
  return (
    <figure class="scatter">
      <svg
        viewBox={`0 0 ${room.width} ${room.height}`}
        class="chart"
        role="img"
        aria-label={quadrants.axes.map(axis => nodeName(core, axis)).join(' / ')}
        xmlns="http://www.w3.org/2000/svg"
      >
        {ticks.map(tick => (
          <g key={tick} class="tick">
            <line x1={x(tick)} x2={x(tick)} y1={room.top} y2={room.height - room.bottom} />
            <line x1={room.left} x2={room.width - room.right} y1={y(tick)} y2={y(tick)} />
            <text x={x(tick)} y={room.height - room.bottom + 18} class="below">
              {tick}
            </text>
            <text x={room.left - 10} y={y(tick) + 4} class="end">
              {tick}
            </text>
          </g>
        ))}
        <line class="threshold" x1={x(at)} x2={x(at)} y1={room.top} y2={room.height - room.bottom} />
        <line class="threshold" x1={room.left} x2={room.width - room.right} y1={y(at)} y2={y(at)} />
        <text x={room.width - room.right} y={room.height - 8} class="end axis">
          {nodeName(core, quadrants.axes[0] ?? '')} →
        </text>
        <text x={room.left + 6} y={room.top + 14} class="axis">
          ↑ {nodeName(core, quadrants.axes[1] ?? '')}
        </text>
        {marks.map(mark => (
          <circle
            key={mark.iso3}
            cx={x(mark.x)}
            cy={y(mark.y)}
            r={mark.iso3 === told?.iso3 ? 8 : 5}
            class={`point ${mark.within ? '' : 'pale'} ${mark.iso3 === told?.iso3 ? 'marked' : ''}`}
            data-country={mark.iso3}
            onPointerEnter={() => {
              pointed.value = mark.iso3
            }}
            onClick={() => {
              onSelect(mark.iso3 === state.select ? '' : mark.iso3)
            }}
          />
        ))}
        {told && (
          <text
            x={x(told.x) + (told.x > (low + high) / 2 ? -12 : 12)}
            y={y(told.y) - 10}
            class={`name ${told.x > (low + high) / 2 ? 'end' : ''}`}
          >
            {countryName(core, told.iso3)} {figure(told.x, framework.decimals)} / {figure(told.y, framework.decimals)}
          </text>
        )}
      </svg>
      <figcaption class="note">{say('quadrant_axes', { at: figure(at, framework.decimals) })}</figcaption>
    </figure>
  )
}
