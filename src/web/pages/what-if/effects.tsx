import { rankingOf } from '../../core/answers.js'
import { compositesOf } from '../../core/fields.js'
import { figure } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { countryName, nodeName, scopeName } from '../../core/names.js'
import { say } from '../../words/index.js'
import type { Effects, Scenario } from './scenario.js'
import type { WhatIfState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WhatIfState
  readonly scenario: Scenario
}

type Effect = Effects['data'][number]

/** The composites of a country before and after, its ranks in three scopes, its quadrant, and whom it passes. */
export const EffectsOn = ({ core, state, scenario }: Props) => {
  const { data, fault } = scenario.effects.value
  const { continent = '', region = '' } = core.index.countries.get(state.country) ?? {}
  const scopes = ['world', `continent:${continent}`, `region:${region}`]
  const effect = data.find(({ iso3 }) => iso3 === state.country)
  return (
    <section class="effects" aria-labelledby="effects-title">
      <h2 id="effects-title">{countryName(core, state.country)}</h2>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('score')}</th>
            {scopes.map(scope => (
              <th key={scope} scope="col">
                {scopeName(core, scope)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compositesOf(core, state.edition).map(node => (
            <Composite key={node} core={core} state={state} effect={effect} node={node} scopes={scopes} />
          ))}
        </tbody>
      </table>
      <Passed core={core} state={state} effect={effect} />
    </section>
  )
}

interface CompositeProps extends Omit<Props, 'scenario'> {
  readonly effect: Effect | undefined
  readonly node: string
  readonly scopes: readonly string[]
}

const Composite = ({ core, state: { edition, country }, effect, node, scopes }: CompositeProps) => {
  const { decimals = 2 } = core.index.editions.get(edition)?.framework ?? {}
  const published = (scope: string) =>
    rankingOf(core, { edition, node, scope }).data.find(({ iso3 }) => iso3 === country)
  const touched = effect !== undefined && node in effect.after
  const was = figure(touched ? effect.before[node] : published('world')?.score, decimals)
  const now = touched ? figure(effect.after[node], decimals) : was
  return (
    <tr data-node={node}>
      <th scope="row">{nodeName(core, node)}</th>
      <BeforeAfter was={was} now={now} />
      {scopes.map(scope => {
        const ranks = effect?.ranks[scope]?.[node]
        const before = String(ranks ? (ranks.before ?? '–') : (published(scope)?.rank ?? '–'))
        return <BeforeAfter key={scope} was={before} now={ranks ? String(ranks.after ?? '–') : before} />
      })}
    </tr>
  )
}

/** A figure, and what it becomes where it changes. */
const BeforeAfter = ({ was, now }: { readonly was: string; readonly now: string }) => (
  <td class={was === now ? 'change-cell' : 'change-cell changed'}>
    <bdi dir="ltr">{was === now ? was : `${was} → ${now}`}</bdi>
  </td>
)

/** The quadrant, and whom the country passes at the node that is looked at. */
const Passed = ({ core, state: { edition, node }, effect }: Omit<CompositeProps, 'node' | 'scopes'>) => {
  if (!effect) return null
  const axes = core.index.editions.get(edition)?.framework.quadrants?.axes ?? []
  const wordsOf = (quadrant: string | null): string =>
    (quadrant ?? '')
      .split('_')
      .map((level, at) => `${nodeName(core, axes[at] ?? '')} ${say(level === 'high' ? 'high' : 'low')}`)
      .join(', ')
  const names = (codes: readonly string[] = []): string => codes.map(iso3 => countryName(core, iso3)).join(', ')
  const { before, after } = effect.quadrant
  const lines = [
    ...(before === null
      ? []
      : [[say('quadrant'), before === after ? wordsOf(before) : `${wordsOf(before)} → ${wordsOf(after)}`]]),
    ...[[say('overtaken'), names(effect.overtaken[node])]],
    ...[[say('overtook'), names(effect.overtook[node])]]
  ]
  return (
    <dl>
      {lines
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
