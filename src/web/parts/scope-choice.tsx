import type { Core } from '../core/index.js'
import { scopeGroups } from '../core/scopes.js'
import { say } from '../words/index.js'
import { Choose, ungrouped } from './choose.js'
import { OwnScope } from './own-scope.js'

interface Props {
  readonly core: Core
  readonly edition: string
  readonly scope: string
  readonly title: string
  readonly onChange: (changed: { readonly scope: string; readonly title: string }) => void
}

/** What stands for a list of one's own among the scopes. */
const ownList = 'own'

/** The scope of a view: a named one, or a list of countries of one's own with its name. */
export const ScopeChoice = ({ core, edition, scope, title, onChange }: Props) => {
  const isNamed = core.index.scopes.has(scope)
  const named = scopeGroups(core, edition).map(({ heading, scopes }) => ({
    heading,
    options: scopes.map(({ id, label }) => ({ value: id, label }))
  }))
  const own = ungrouped([{ value: ownList, label: say('own_list') }])
  const choose = (chosen: string): void => {
    onChange({ scope: chosen === ownList ? firstOwn(core, scope) : chosen, title: '' })
  }
  return (
    <>
      <Choose label={say('scope')} value={isNamed ? scope : ownList} groups={[...named, ...own]} onChoose={choose} />
      {!isNamed && (
        <OwnScope
          core={core}
          scope={scope}
          title={title}
          onUse={(codes, name) => {
            onChange({ scope: codes, title: name })
          }}
        />
      )}
    </>
  )
}

/** A list of one's own begins with the first countries of the scope that was shown. */
const firstOwn = ({ index }: Core, scope: string): string =>
  `countries:${(index.scopes.get(scope)?.members ?? []).slice(0, 5).join(',')}`
