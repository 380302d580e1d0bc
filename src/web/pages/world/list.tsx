import type { ComponentChildren } from 'preact'
import { askDistributions } from '../../core/thread.js'
import type { Core } from '../../core/index.js'
import { countryName } from '../../core/names.js'
import { Interval } from '../../parts/interval.js'
import { useLater } from '../../parts/later.js'
import { Rank } from '../../parts/rank.js'
import { RankHead } from '../../parts/rank-head.js'
import { say } from '../../words/index.js'
import type { Layer, Row } from './layer.js'
import type { WorldState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WorldState
  readonly layer: Layer
  readonly onSelect: (iso3: string) => void
}

/** Where ranks lie, by country; asked for scores only. */
const useIntervals = (core: Core, { edition, node, scope, show }: WorldState) => {
  const asked = { edition, node, scope }
  const later = useLater(JSON.stringify([asked, show]), async () =>
    show === 'score' ? new Map((await askDistributions(core, asked)).data.map(row => [row.iso3, row])) : undefined
  )
  return later.value.value
}

/** The countries of the scope by rank, beside the map: its whole alternative. */
export const RankList = ({ core, state, layer, onSelect }: Props) => {
  const intervals = useIntervals(core, state)
  const scores = state.show === 'score'
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('ranking')}>
      <table class="ranks">
        <RankHead measure={scores ? 'score' : 'change'} intervals={scores} />
        <tbody>
          {layer.rows.map(row => (
            <Line key={row.iso3} core={core} row={row} selected={state.select} onSelect={onSelect}>
              {scores && <td>{place(row, intervals?.get(row.iso3), layer.rows.length)}</td>}
            </Line>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LineProps extends Pick<Props, 'core' | 'onSelect'> {
  readonly row: Row
  readonly selected: string
  readonly children: ComponentChildren
}

const Line = ({ core, row: { iso3, rank, tied, text }, selected, onSelect, children }: LineProps) => (
  <tr data-country={iso3} class={iso3 === selected ? 'selected' : ''}>
    <td class="number">
      <Rank core={core} rank={rank} tied={tied} />
    </td>
    <th scope="row">
      <button
        type="button"
        class="plain"
        aria-pressed={iso3 === selected}
        onClick={() => {
          onSelect(iso3 === selected ? '' : iso3)
        }}
      >
        {countryName(core, iso3)}
      </button>
    </th>
    <td class="number">
      <bdi dir="ltr">{text}</bdi>
    </td>
    {children}
  </tr>
)

const place = (row: Row, found: { readonly low: number; readonly high: number } | undefined, size: number) =>
  found ? <Interval low={found.low} high={found.high} rank={row.rank} size={size} /> : <span class="interval pending" />
