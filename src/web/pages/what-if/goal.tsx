import { useSignal } from '@preact/signals'
import { goalSeek } from '../../../answers/goal-seek/goal-seek.js'
import { rankingOf } from '../../core/answers.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { say } from '../../words/index.js'
import type { Scenario } from './scenario.js'
import type { WhatIfState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WhatIfState
  readonly scenario: Scenario
}

type Sought = ReturnType<typeof goalSeek.ask>['data']

const plansShown = 3

/** The least moves of indicators that bring a country to a rank of the world. */
const seek = (core: Core, { edition, node, country }: WhatIfState, rank: number): Sought => {
  const now = rankingOf(core, { edition, node, scope: 'world' }).data.find(({ iso3 }) => iso3 === country)?.rank ?? 0
  const target = { node, ...(rank < now ? { rank_at_most: rank } : { rank_at_least: rank }) }
  return goalSeek.ask(core.index, { edition, country, target, plans: plansShown }).data
}

/** What would reach a rank: asked by a form, answered by plans that can be tried. */
export const Goal = ({ core, state, scenario }: Props) => {
  const sought = useSignal<Sought | string | undefined>(undefined)
  const size = rankingOf(core, { edition: state.edition, node: state.node, scope: 'world' }).meta.scope.size
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('rank')
    try {
      sought.value = seek(core, state, field instanceof HTMLInputElement ? field.valueAsNumber : 1)
    } catch (error) {
      sought.value = error instanceof Error ? error.message : String(error)
    }
  }
  return (
    <section class="goal" aria-labelledby="goal-title">
      <h2 id="goal-title">{say('goal', { name: nodeName(core, state.node) })}</h2>
      <form class="controls" onSubmit={submit}>
        <label class="choose">
          <span>{say('rank')}</span>
          <input type="number" name="rank" min={1} max={size} step={1} defaultValue="100" required />
        </label>
        <button type="submit">{say('seek')}</button>
      </form>
      <div role="status">
        {sought.value !== undefined && <Found core={core} sought={sought.value} scenario={scenario} />}
      </div>
    </section>
  )
}

const Found = ({ core, sought, scenario }: Pick<Props, 'core' | 'scenario'> & { readonly sought: Sought | string }) => {
  if (typeof sought === 'string') return <p class="fault">{sought}</p>
  if (!sought.reachable) return <p>{say('unreachable')}</p>
  return (
    <>
      <p>{say('plans', { steps: sought.steps ?? 0, count: sought.plans_total ?? '>' })}</p>
      <ol class="plans">
        {sought.plans.map((plan, at) => (
          <li key={at}>
            {plan.changes
              .map(({ indicator, before, after }) => `${nodeName(core, indicator)} ${before} → ${after}`)
              .join('; ') || say('reached')}{' '}
            {plan.patch !== null && (
              <button
                type="button"
                onClick={() => {
                  scenario.keep(plan.patch ?? {})
                }}
              >
                {say('try')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
