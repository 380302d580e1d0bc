import { editionsOf } from '../core/fields.js'
import type { Core } from '../core/index.js'
import { groupName, nodeName } from '../core/names.js'
import { say } from '../words/index.js'
import { Choose, ungrouped, type OptionGroup } from './choose.js'

interface Props {
  readonly core: Core
  readonly value: string
  readonly onChoose: (value: string) => void
}

export const ChooseEdition = ({ core, value, onChoose }: Props) => {
  const options = editionsOf(core)
    .toReversed()
    .map(id => ({ value: id, label: id }))
  return <Choose label={say('edition')} value={value} groups={ungrouped(options)} onChoose={onChoose} />
}

/** The nodes of an edition: composites, then indicators under their headings. */
export const nodeGroups = (core: Core, edition: string): OptionGroup[] => {
  const { definitions, index } = core.index.release
  const nodes = core.index.editions.get(edition)?.framework.nodes ?? []
  const within = (heading: string, belongs: (id: string) => boolean): OptionGroup => ({
    heading,
    options: nodes.filter(({ id }) => belongs(id)).map(({ id }) => ({ value: id, label: nodeName(core, id) }))
  })
  const groups = Object.keys(index.indicator_groups).map(group =>
    within(groupName(core, group), id => definitions.get(id)?.group === group)
  )
  const composites = within(say('composites'), id => definitions.get(id)?.kind === 'composite')
  return [composites, ...groups].filter(({ options }) => options.length > 0)
}

export const ChooseNode = ({ core, edition, label, value, onChoose }: Props & { edition: string; label: string }) => (
  <Choose label={label} value={value} groups={nodeGroups(core, edition)} onChoose={onChoose} />
)
