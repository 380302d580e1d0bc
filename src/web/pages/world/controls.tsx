import type { Core } from '../../core/index.js'
import { editionsOf, nodesOf } from '../../core/fields.js'
import { ChooseEdition, ChooseNode } from '../../parts/choices.js'
import { Choose, ungrouped } from '../../parts/choose.js'
import { ScopeChoice } from '../../parts/scope-choice.js'
import { say, type Word } from '../../words/index.js'
import { sinceOf } from './layer.js'
import { shows, views, type WorldState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WorldState
  readonly onChange: (changed: Partial<WorldState>) => void
}

/** What the map shows. */
export const Controls = ({ core, state, onChange }: Props) => {
  const { edition, node, scope, title } = state
  const set = (name: keyof WorldState) => (value: string) => {
    onChange({ [name]: value })
  }
  const chooseEdition = (chosen: string): void => {
    const nodes = nodesOf(core, chosen)
    onChange({ edition: chosen, ...(!nodes.includes(node) && { node: nodes[0] ?? '' }) })
  }
  return (
    <div class="controls" role="group" aria-label={say('show')}>
      <ChooseNode core={core} edition={edition} label={say('measure')} value={node} onChoose={set('node')} />
      <ChooseEdition core={core} value={edition} onChoose={chooseEdition} />
      <ChooseShow core={core} state={state} onChange={onChange} />
      <Choose
        label={say('view')}
        value={state.view}
        groups={ungrouped(views.map(view => ({ value: view, label: say(`view_${view}`) })))}
        onChoose={set('view')}
      />
      <ScopeChoice core={core} edition={edition} scope={scope} title={title} onChange={onChange} />
    </div>
  )
}

/** Scores or a change, and since which edition, where there is one before. */
const ChooseShow = ({ core, state: { edition, from, show }, onChange }: Props) => {
  const since = sinceOf(core, { edition, from })
  if (since === undefined) return null
  const editions = editionsOf(core)
  const earlier = editions.slice(0, editions.indexOf(edition)).map(id => ({ value: id, label: id }))
  return (
    <>
      <Choose
        label={say('show')}
        value={show}
        groups={ungrouped(
          shows.map(each => ({ value: each, label: say(`show_${each}` satisfies Word, { from: since }) }))
        )}
        onChoose={chosen => {
          onChange({ show: chosen })
        }}
      />
      {show !== 'score' && (
        <Choose
          label={say('from')}
          value={since}
          groups={ungrouped(earlier)}
          onChoose={chosen => {
            onChange({ from: chosen })
          }}
        />
      )}
    </>
  )
}
