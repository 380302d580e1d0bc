import type { Core } from '../../core/index.js'
import { ChooseEdition, nodeGroups } from '../../parts/choices.js'
import { Choose, ungrouped } from '../../parts/choose.js'
import { ScopeChoice } from '../../parts/scope-choice.js'
import { say } from '../../words/index.js'
import { editionBefore } from './rows.js'
import { mostNodes, type RankingState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: RankingState
  readonly nodes: readonly string[]
  readonly onChange: (changed: Partial<RankingState>) => void
}

/** Of which edition, scope and nodes the ranking is. */
export const Controls = ({ core, state, nodes, onChange }: Props) => (
  <div class="controls" role="group" aria-label={say('show')}>
    <ChooseEdition
      core={core}
      value={state.edition}
      onChoose={edition => {
        onChange({ edition })
      }}
    />
    {nodes.length < mostNodes && <AddMeasure core={core} state={state} nodes={nodes} onChange={onChange} />}
    <ChooseChange core={core} state={state} onChange={onChange} />
    <ScopeChoice core={core} edition={state.edition} scope={state.scope} title={state.title} onChange={onChange} />
  </div>
)

const AddMeasure = ({ core, state, nodes, onChange }: Props) => {
  const further = nodeGroups(core, state.edition).map(({ heading, options }) => ({
    heading,
    options: options.filter(({ value }) => !nodes.includes(value))
  }))
  return (
    <Choose
      label={say('add_measure')}
      value=""
      groups={[...ungrouped([{ value: '', label: '+' }]), ...further]}
      onChoose={node => {
        if (node !== '') onChange({ nodes: [...nodes, node].join(',') })
      }}
    />
  )
}

/** Which change stands in the columns, where there is an edition before. */
const ChooseChange = ({ core, state, onChange }: Omit<Props, 'nodes'>) => {
  const from = editionBefore(core, state.edition)
  if (from === undefined) return null
  return (
    <Choose
      label={say('change')}
      value={state.change}
      groups={ungrouped([
        { value: 'delta', label: say('show_delta', { from }) },
        { value: 'like_for_like', label: say('show_like_for_like', { from }) }
      ])}
      onChoose={change => {
        onChange({ change })
      }}
    />
  )
}
