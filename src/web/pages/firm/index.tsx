import { rankDistributions } from '../../../answers/uncertainty/rank-distributions.js'
import { addressOf, go } from '../../address.js'
import { asking } from '../../core/addresses.js'
import { rankingOf } from '../../core/answers.js'
import { askDistributions } from '../../core/thread.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { titleOfScope } from '../../core/scopes.js'
import { ChooseEdition, ChooseNode } from '../../parts/choices.js'
import { Choose, ungrouped } from '../../parts/choose.js'
import { useLater } from '../../parts/later.js'
import { ScopeChoice } from '../../parts/scope-choice.js'
import { TakeAlong } from '../../parts/take-along.js'
import { useTitle } from '../../parts/title.js'
import { say, type Word } from '../../words/index.js'
import { Bars } from './bars.js'
import { Pair } from './pair.js'
import { readLevel, readModel, type FirmState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: FirmState
}

/** Error models to choose from; the address takes others too. */
const models: Readonly<Record<string, Word>> = {
  none: 'model_none',
  'step:1': 'model_step',
  'step:2': 'model_two_steps',
  'normal:0.5': 'model_normal',
  'step:1@indicator': 'model_shared'
}
const levels = ['0.5', '0.8', '0.9', '0.95', '0.99']

/** How firm the ranks of a scope are, if scores are off as an error model says. */
export const Firm = ({ core, state }: Props) => {
  const { edition, node, scope, uncertainty, level } = state
  const change = (changed: Partial<FirmState>): void => {
    go(addressOf('/firm', { ...state, ...changed }))
  }
  const asked = { edition, node, scope, uncertainty: readModel(uncertainty), level: readLevel(level) }
  const later = useLater(JSON.stringify(asked), () => askDistributions(core, asked))
  const title = `${say('firm')}: ${nodeName(core, node)}, ${edition}, ${titleOfScope(core, scope, state.title)}`
  useTitle(title)
  const { value, fault } = later.value
  const model = models[uncertainty]
  return (
    <main id="content" class="firm-page">
      <header class="heading">
        <p class="assumption">
          {say('assumption', {
            model: model === undefined ? uncertainty : say(model),
            percent: Math.round(100 * Number(level))
          })}
        </p>
        <h1>{title}</h1>
      </header>
      <Controls core={core} state={state} onChange={change} />
      <Pair core={core} state={state} onChange={change} />
      {fault !== undefined && <p class="fault">{fault}</p>}
      <Bars core={core} state={state} rows={value?.data} />
      <TakeAlong
        core={core}
        asking={asking(rankDistributions, { edition, node, scope, uncertainty, level })}
        title={title}
        citation={rankingOf(core, { edition, node, scope }).meta.citation}
      />
    </main>
  )
}

const Controls = ({ core, state, onChange }: Props & { readonly onChange: (changed: Partial<FirmState>) => void }) => {
  const { edition, node, scope, title, uncertainty, level } = state
  const set = (name: keyof FirmState) => (value: string) => {
    onChange({ [name]: value })
  }
  const named = Object.entries(models).map(([value, word]) => ({ value, label: say(word) }))
  const others = uncertainty in models ? [] : [{ value: uncertainty, label: uncertainty }]
  const percents = [...new Set([...levels, level])].map(value => ({
    value,
    label: `${Math.round(100 * Number(value))} %`
  }))
  return (
    <div class="controls" role="group" aria-label={say('show')}>
      <ChooseNode core={core} edition={edition} label={say('measure')} value={node} onChoose={set('node')} />
      <ChooseEdition core={core} value={edition} onChoose={set('edition')} />
      <Choose
        label={say('model')}
        value={uncertainty}
        groups={ungrouped([...named, ...others])}
        onChoose={set('uncertainty')}
      />
      <Choose label={say('level')} value={level} groups={ungrouped(percents)} onChoose={set('level')} />
      <ScopeChoice core={core} edition={edition} scope={scope} title={title} onChange={onChange} />
    </div>
  )
}
