import type { Distributions } from '../../core/messages.js'
import { figure } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { countryName } from '../../core/names.js'
import { Interval } from '../../parts/interval.js'
import { Rank } from '../../parts/rank.js'
import { say } from '../../words/index.js'
import type { FirmState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: FirmState
  /** Undefined until they are known. */
  readonly rows: Distributions['data'] | undefined
}

/** The interval of every rank of the scope, in the order of ranks. */
export const Bars = ({ core, state: { edition, a, b }, rows }: Props) => {
  if (!rows) return <p role="status">{say('loading')}</p>
  const { decimals = 2 } = core.index.editions.get(edition)?.framework ?? {}
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('firm')}>
      <table class="ranks">
        <thead>
          <tr>
            {(['rank', 'country', 'score', 'places', 'median'] as const).map(word => (
              <th key={word} scope="col" class={word === 'country' || word === 'places' ? '' : 'number'}>
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ iso3, rank, tied, score, low, high, median }) => (
            <tr key={iso3} data-country={iso3} class={iso3 === a || iso3 === b ? 'selected' : ''}>
              <td class="number">
                <Rank core={core} rank={rank} tied={tied} />
              </td>
              <th scope="row">{countryName(core, iso3)}</th>
              <td class="number">{figure(score, decimals)}</td>
              <td>
                <Interval low={low} high={high} rank={rank} size={rows.length} />
              </td>
              <td class="number">{median}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
