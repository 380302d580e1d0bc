import { whatIf } from '../../../answers/what-if/what-if.js'
import { addressOf, go } from '../../address.js'
import { asking } from '../../core/addresses.js'
import { rankingOf } from '../../core/answers.js'
import { compositesOf, editionsOf } from '../../core/fields.js'
import type { Core } from '../../core/index.js'
import { countryName, nodeName } from '../../core/names.js'
import { isEmpty } from '../../core/patch-link.js'
import { ChooseEdition } from '../../parts/choices.js'
import { Choose, ungrouped } from '../../parts/choose.js'
import { TakeAlong } from '../../parts/take-along.js'
import { useTitle } from '../../parts/title.js'
import { say } from '../../words/index.js'
import { Around } from './around.js'
import { EffectsOn } from './effects.js'
import { Goal } from './goal.js'
import { useScenario, type Scenario } from './scenario.js'
import { Sliders } from './sliders.js'
import type { WhatIfState } from './state.js'
import { future, past, redo, undo } from './steps.js'
import { Tornado } from './tornado.js'

interface Props {
  readonly core: Core
  readonly state: WhatIfState
}

/** What would be under other scores: sliders, and all that follows from them, while they are dragged. */
export const WhatIf = ({ core, state }: Props) => {
  const scenario = useScenario(core, state)
  const title = `${say('what_if')}: ${countryName(core, state.country)}, ${state.edition}`
  useTitle(state.patch === '' ? title : `${say('scenario')}. ${title}`)
  return (
    <main id="content" class="what-if-page">
      <header class="heading">
        <h1>{title}</h1>
        <p>{say('what_if_says')}</p>
      </header>
      <Controls core={core} state={state} />
      <Banner state={state} scenario={scenario} />
      <div class="outcome">
        <EffectsOn core={core} state={state} scenario={scenario} />
        <Around core={core} state={state} scenario={scenario} />
      </div>
      <Sliders core={core} state={state} scenario={scenario} />
      <div class="further">
        <Goal core={core} state={state} scenario={scenario} />
        <Tornado core={core} state={state} />
      </div>
      {state.patch !== '' && <Taken core={core} state={state} title={title} />}
    </main>
  )
}

const Controls = ({ core, state }: Props) => {
  const set = (name: keyof WhatIfState) => (value: string) => {
    go(addressOf('/what-if', { ...state, [name]: value }))
  }
  const named = core.index.release.countries.map(({ iso3 }) => ({ value: iso3, label: countryName(core, iso3) }))
  const countries = named.toSorted((a, b) => a.label.localeCompare(b.label, core.language))
  const nodes = compositesOf(core, editionsOf(core).at(-1) ?? '').map(id => ({ value: id, label: nodeName(core, id) }))
  return (
    <div class="controls" role="group" aria-label={say('show')}>
      <Choose label={say('country')} value={state.country} groups={ungrouped(countries)} onChoose={set('country')} />
      <ChooseEdition core={core} value={state.edition} onChoose={set('edition')} />
      <Choose label={say('measure')} value={state.node} groups={ungrouped(nodes)} onChoose={set('node')} />
    </div>
  )
}

/** That this is not what was published, and the way back to it. */
const Banner = ({ state, scenario: { patch, keep } }: Pick<Props, 'state'> & { readonly scenario: Scenario }) => {
  const isScenario = !isEmpty(patch.value)
  return (
    <div class={isScenario ? 'banner scenario' : 'banner'}>
      <strong role="status">{say(isScenario ? 'scenario' : 'published')}</strong>
      <span class="row">
        <button
          type="button"
          disabled={past.value.length === 0}
          onClick={() => {
            undo(state)
          }}
        >
          {say('undo')}
        </button>
        <button
          type="button"
          disabled={future.value.length === 0}
          onClick={() => {
            redo(state)
          }}
        >
          {say('redo')}
        </button>
        <button
          type="button"
          disabled={!isScenario}
          onClick={() => {
            keep({})
          }}
        >
          {say('reset')}
        </button>
      </span>
    </div>
  )
}

const Taken = ({ core, state: { edition, node, patch }, title }: Props & { readonly title: string }) => {
  const { citation } = rankingOf(core, { edition, node, scope: 'world' }).meta
  const told = `${say('scenario')}. ${say('baseline')}: ${citation}`
  return (
    <TakeAlong
      core={core}
      asking={asking(whatIf, { edition, patch })}
      title={`${say('scenario')}. ${title}`}
      citation={told}
    />
  )
}
