import { range } from '../core/figures.js'
import { say } from '../words/index.js'

interface Props {
  readonly low: number
  readonly high: number
  readonly rank: number
  readonly size: number
}

const width = 96
const height = 14

/** Where a rank lies: a bar over the places of the scope, a tick at the rank, and the places in figures. */
export const Interval = ({ low, high, rank, size }: Props) => {
  const x = (place: number): number => (size <= 1 ? 0 : ((place - 1) / (size - 1)) * (width - 4) + 2)
  return (
    <span class="interval">
      <svg class="places-bar" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line x1={0} x2={width} y1={height / 2} y2={height / 2} class="rail" />
        <rect x={x(low) - 2} width={x(high) - x(low) + 4} y={height / 2 - 3} height={6} rx={2} class="reach" />
        <line x1={x(rank)} x2={x(rank)} y1={1} y2={height - 1} class="at" />
      </svg>
      <bdi dir="ltr" class="places" title={say('interval_of', { low, high })}>
        {range(low, high)}
      </bdi>
    </span>
  )
}
