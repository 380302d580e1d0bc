import { oneOf, type Field, type Values } from '../../address.js'
import { compositesOf, editionField, editionsOf, freeField, scopeField } from '../../core/fields.js'
import type { Core } from '../../core/index.js'

/** So many nodes side by side at the most. */
export const mostNodes = 8

const nodesField = (core: Core): Field => ({
  initial: compositesOf(core, editionsOf(core).at(-1) ?? '')
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join(','),
  fits: text => {
    const nodes = text.split(',')
    return (
      nodes.length <= mostNodes &&
      new Set(nodes).size === nodes.length &&
      nodes.every(id => core.index.release.definitions.has(id))
    )
  }
})

/** What the address of the ranking says; `sort` is a column, with a minus where the highest stands first. */
export const rankingFields = (core: Core) => ({
  edition: editionField(core),
  nodes: nodesField(core),
  scope: scopeField(core),
  title: freeField,
  sort: { initial: '', fits: text => /^-?[a-z][a-z0-9_]*$/.test(text) } satisfies Field,
  change: oneOf(['delta', 'like_for_like'], 'delta')
})

export type RankingState = Values<ReturnType<typeof rankingFields>>
