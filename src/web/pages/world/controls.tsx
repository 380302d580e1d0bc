import type { Core } from '../../core/index.js'
import { ChooseEdition, ChooseNode, ChooseScope, ownList } from '../../parts/choices.js'
import { Choose } from '../../parts/choose.js'
import { OwnScope } from '../../parts/own-scope.js'
import { say, type Word } from '../../words/index.js'
import { editionsOf, nodesOf } from '../../core/fields.js'
import { sinceOf } from './layer.js'
import { shows, views, type WorldState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WorldState
  readonly onChange: (changed: Partial<WorldState>) => void
}

/** What the map shows. */
export const Controls = ({ core, state, onChange }: Props) => {
  const since = sinceOf(core, state)
  const set = (name: keyof WorldState) => (value: string) => {
    onChange({ [name]: value })
  }
  const chooseEdition = (edition: string): void => {
    const nodes = nodesOf(core, edition)
    onChange({ edition, ...(!nodes.includes(state.node) && { node: nodes[0] ?? '' }) })
  }
  const own = !core.index.scopes.has(state.scope)
  return (
    <div class="controls" role="group" aria-label={say('show')}>
      <ChooseNode
        core={core}
        edition={state.edition}
        label={say('measure')}
        value={state.node}
        onChoose={set('node')}
      />
      <ChooseEdition core={core} value={state.edition} onChoose={chooseEdition} />
      {since !== undefined && (
        <Choose
          label={say('show')}
          value={state.show}
          groups={[
            {
              heading: '',
              options: shows.map(show => ({ value: show, label: say(`show_${show}` as Word, { from: since }) }))
            }
          ]}
          onChoose={set('show')}
        />
      )}
      {state.show !== 'score' && since !== undefined && (
        <Choose
          label={say('from')}
          value={since}
          groups={[{ heading: '', options: earlier(core, state.edition) }]}
          onChoose={set('from')}
        />
      )}
      <ChooseScope
        core={core}
        edition={state.edition}
        value={state.scope}
        onChoose={scope => {
          onChange({ scope: scope === ownList ? firstOwn(core, state) : scope, title: '' })
        }}
      />
      <Choose
        label={say('view')}
        value={state.view}
        groups={[{ heading: '', options: views.map(view => ({ value: view, label: say(`view_${view}` as Word) })) }]}
        onChoose={set('view')}
      />
      {own && (
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

const earlier = (core: Core, edition: string) => {
  const editions = editionsOf(core)
  return editions.slice(0, editions.indexOf(edition)).map(id => ({ value: id, label: id }))
}

/** A list of one's own begins with the countries of the scope that was shown. */
const firstOwn = ({ index }: Core, { scope }: WorldState): string => {
  const members = index.scopes.get(scope)?.members ?? []
  return `countries:${members.slice(0, 5).join(',')}`
}
