import { deltas } from '../../../answers/deltas/deltas.js'
import { ranking } from '../../../answers/ranking/ranking.js'
import { asking, type Asking } from '../../core/addresses.js'
import { deltasOf, rankingOf } from '../../core/answers.js'
import { editionsOf } from '../../core/fields.js'
import { figure, signed } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { measureOf } from '../../core/measures.js'
import { changeScale, scoreScale, type Scale } from '../../map/scales.js'
import type { Word } from '../../words/index.js'
import type { WorldState } from './state.js'

/** One country of a layer. */
export interface Row {
  readonly iso3: string
  readonly value: number | null
  readonly text: string
  readonly rank: number
  readonly tied: readonly string[]
}

/** What a map shows: a value for each country of a scope, the highest first, and how values are coloured. */
export interface Layer {
  readonly rows: readonly Row[]
  readonly scale: Scale
  readonly write: (value: number) => string
  /** Of a change: which end of the scale is which. */
  readonly ends?: readonly [Word, Word]
  /** How the same is asked of the service. */
  readonly asking: Asking
  readonly citation: string
}

/** The edition that a change is told since: one before that which is shown. */
export const sinceOf = (core: Core, { edition, from }: Pick<WorldState, 'edition' | 'from'>): string | undefined => {
  const editions = editionsOf(core)
  const before = editions.slice(0, editions.indexOf(edition))
  return before.includes(from) ? from : before.at(-1)
}

/** @throws {DomainError} of a node that the edition has not */
export const layerOf = (core: Core, state: WorldState): Layer => {
  const since = sinceOf(core, state)
  return state.show === 'score' || since === undefined ? scoresOf(core, state) : changesOf(core, state, since)
}

const scoresOf = (core: Core, { edition, node, scope }: WorldState): Layer => {
  const { data, meta } = rankingOf(core, { edition, node, scope })
  const { decimals, scale, direction } = measureOf(core, edition, node)
  return {
    rows: data.map(({ iso3, score, rank, tied }) => ({
      iso3,
      value: score,
      text: figure(score, decimals),
      rank,
      tied
    })),
    scale: scoreScale(scale, direction),
    write: value => figure(value, 0),
    asking: asking(ranking, { edition, node, scope }),
    citation: meta.citation
  }
}

const changesOf = (core: Core, { edition, node, scope, show }: WorldState, from: string): Layer => {
  const { data, meta } = deltasOf(core, { from, to: edition, node: [node], scope })
  const { decimals, direction } = measureOf(core, edition, node)
  const values = data.map(({ iso3, delta, like_for_like: alike }) => ({
    iso3,
    value: show === 'delta' ? delta : alike
  }))
  const sorted = values.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  return {
    rows: sorted.map(({ iso3, value }) => {
      const alike = sorted.filter(other => other.value === value && value !== null)
      const rank = 1 + sorted.findIndex(other => other.value === value)
      return {
        iso3,
        value,
        text: signed(value, decimals),
        rank,
        tied: alike.map(each => each.iso3).filter(id => id !== iso3)
      }
    }),
    scale: changeScale(direction),
    write: value => signed(value, 2),
    ends: direction === 'higher_is_worse' ? ['better', 'worse'] : ['worse', 'better'],
    asking: asking(deltas, { from, to: edition, node, scope }),
    citation: meta.citation
  }
}
