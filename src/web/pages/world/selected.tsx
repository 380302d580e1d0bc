import type { Core } from '../../core/index.js'
import { rankingOf } from '../../core/answers.js'
import { compositesOf } from '../../core/fields.js'
import { figure } from '../../core/figures.js'
import { countryName, nodeName, scopeName } from '../../core/names.js'
import { Rank } from '../../parts/rank.js'
import { say } from '../../words/index.js'
import type { WorldState } from './state.js'

/** The composites of a country with their ranks in its scopes. */
export const Selected = ({ core, state: { edition, select } }: { readonly core: Core; readonly state: WorldState }) => {
  const country = core.index.countries.get(select)
  if (!country) return null
  const scopes = ['world', `continent:${country.continent}`, `region:${country.region}`]
  const { decimals = 2 } = core.index.editions.get(edition)?.framework ?? {}
  return (
    <section class="selected-country" aria-labelledby="selected-title">
      <h2 id="selected-title">
        {countryName(core, select)}, {edition}
      </h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col" class="number">
                {say('score')}
              </th>
              {scopes.map(scope => (
                <th key={scope} scope="col" class="number">
                  {scopeName(core, scope)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compositesOf(core, edition).map(node => (
              <Composite key={node} core={core} asked={{ edition, node, iso3: select, scopes, decimals }} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={`/v1/editions/${edition}/profiles/${select}.html?language=${core.language}`}>{say('profile')}</a>
      </p>
    </section>
  )
}

interface Asked {
  readonly edition: string
  readonly node: string
  readonly iso3: string
  readonly scopes: readonly string[]
  readonly decimals: number
}

const Composite = ({
  core,
  asked: { edition, node, iso3, scopes, decimals }
}: {
  readonly core: Core
  readonly asked: Asked
}) => {
  const places = scopes.map(scope => {
    const { data, meta } = rankingOf(core, { edition, node, scope })
    return { scope, size: meta.scope.size, row: data.find(each => each.iso3 === iso3) }
  })
  return (
    <tr>
      <th scope="row">{nodeName(core, node)}</th>
      <td class="number">{figure(places[0]?.row?.score, decimals)}</td>
      {places.map(({ scope, size, row }) => (
        <td key={scope} class="number">
          {row ? (
            <>
              <Rank core={core} rank={row.rank} tied={row.tied} /> <small>/ {size}</small>
            </>
          ) : (
            '–'
          )}
        </td>
      ))}
    </tr>
  )
}
