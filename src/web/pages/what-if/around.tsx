import { toFloat } from '../../../exact/fraction.js'
import { figure } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { countryName, nodeName } from '../../core/names.js'
import { RankHead } from '../../parts/rank-head.js'
import { say } from '../../words/index.js'
import { ranksUnder, type Scenario } from './scenario.js'
import type { WhatIfState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WhatIfState
  readonly scenario: Scenario
}

/** So many countries on each side of one. */
const aside = 8

/** The countries around the rank of one, as they stand in the scenario. */
export const Around = ({ core, state: { edition, node, country }, scenario }: Props) => {
  const ranked = ranksUnder(core, edition, node, scenario.patch.value)
  const at = ranked.findIndex(({ iso3 }) => iso3 === country)
  const first = Math.max(0, Math.min(at - aside, ranked.length - 2 * aside - 1))
  const { decimals = 2 } = core.index.editions.get(edition)?.framework ?? {}
  return (
    <section class="around" aria-labelledby="around-title">
      <h2 id="around-title">
        {say('ranking')}: {nodeName(core, node)}
      </h2>
      <table class="ranks fixed">
        <RankHead measure="score" />
        <tbody>
          {ranked.slice(first, first + 2 * aside + 1).map(({ iso3, rank, tied, score }, line) => (
            <tr key={line} data-country={iso3} class={iso3 === country ? 'selected' : ''}>
              <td class="number">
                {rank}
                {tied.length > 0 && '='}
              </td>
              <th scope="row">{countryName(core, iso3)}</th>
              <td class="number">{figure(toFloat(score), decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
