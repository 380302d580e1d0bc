import type { Core } from '../../core/index.js'
import { ChooseEdition, ChooseScope, nodeGroups, ownList } from '../../parts/choices.js'
import { Choose } from '../../parts/choose.js'
import { OwnScope } from '../../parts/own-scope.js'
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
export const Controls = ({ core, state, nodes, onChange }: Props) => {
  const before = editionBefore(core, state.edition)
  const further = nodeGroups(core, state.edition).map(({ heading, options }) => ({
    heading,
    options: options.filter(({ value }) => !nodes.includes(value))
  }))
  const members = core.index.scopes.get(state.scope)?.members ?? []
  return (
    <div class="controls" role="group" aria-label={say('show')}>
      <ChooseEdition
        core={core}
        value={state.edition}
        onChoose={edition => {
          onChange({ edition })
        }}
      />
      <ChooseScope
        core={core}
        edition={state.edition}
        value={state.scope}
        onChoose={scope => {
          onChange({ scope: scope === ownList ? `countries:${members.slice(0, 5).join(',')}` : scope, title: '' })
        }}
      />
      {nodes.length < mostNodes && (
        <Choose
          label={say('add_measure')}
          value=""
          groups={[{ heading: '', options: [{ value: '', label: '+' }] }, ...further]}
          onChoose={node => {
            if (node !== '') onChange({ nodes: [...nodes, node].join(',') })
          }}
        />
      )}
      {before !== undefined && (
        <Choose
          label={say('change')}
          value={state.change}
          groups={[
            {
              heading: '',
              options: [
                { value: 'delta', label: say('show_delta', { from: before }) },
                { value: 'like_for_like', label: say('show_like_for_like', { from: before }) }
              ]
            }
          ]}
          onChoose={change => {
            onChange({ change })
          }}
        />
      )}
      {!core.index.scopes.has(state.scope) && (
        <OwnScope
          core={core}
          scope={state.scope}
          title={state.title}
          onUse={(scope, title) => {
            onChange({ scope, title })
          }}
        />
      )}
    </div>
  )
}
