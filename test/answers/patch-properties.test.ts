import t from 'tap'
import fc from 'fast-check'
import type { Patch } from '../../src/definitions/patch.js'
import { holds } from '../support/property.js'
import { edition, index } from '../support/shipped.js'

const { indicators, composites, scores, countries, framework, above } = edition('2023')
const indicator = fc.constantFrom(...indicators)
const composite = fc.constantFrom(...composites)
const childrenOf = (id: string): readonly string[] => framework.nodes.find(node => node.id === id)?.children ?? []

/** Exact scores after a patch, by country. */
const after = (patch: Patch) =>
  index.whatIf({ edition: '2023', exact: true, ...patch }).data.map(({ iso3, after_exact: of }) => [iso3, of])

t.test('an indicator that is dropped and added again under another id changes no score', async t => {
  const replaced = indicator.map((id): Patch => {
    const column = scores.get(id) ?? []
    const own = countries.map((country, at) => ({ country, score: Number(column[at]?.valueOf()) }))
    return { drop: [id], add: [{ id: 'a_copy', parent: above.get(id)?.[0] ?? '', scores: own }] }
  })
  const sound = fc.property(replaced, patch =>
    index
      .whatIf({ edition: '2023', exact: true, ...patch })
      .data.every(effect => JSON.stringify(effect.before_exact) === JSON.stringify(effect.after_exact))
  )
  holds(t, sound, 6)
})

t.test('the generalised mean of power 1, 0 and -1 is the arithmetic, the geometric and the harmonic mean', async t => {
  const names = ['arithmetic', 'geometric', 'harmonic'] as const
  const sound = fc.property(composite, fc.constantFrom(0, 1, 2), (id, at) => {
    const byName = after({
      aggregations: { [id]: names[at] },
      weights: { [id]: { [childrenOf(id)[0] ?? '']: 3 } }
    })
    const byPower = after({
      aggregations: { [id]: { generalised: 1 - at } },
      weights: { [id]: { [childrenOf(id)[0] ?? '']: 3 } }
    })
    return JSON.stringify(byName) === JSON.stringify(byPower)
  })
  holds(t, sound, 6)
})

t.test('a weight of 0 for an indicator is what dropping it is', async t => {
  const sound = fc.property(indicator, id => {
    const parent = above.get(id)?.[0] ?? ''
    return JSON.stringify(after({ drop: [id] })) === JSON.stringify(after({ weights: { [parent]: { [id]: 0 } } }))
  })
  holds(t, sound, 6)
})

t.test('a move of a scope is the moves of its countries', async t => {
  const scope = fc.constantFrom(...index.scopes.keys())
  const sound = fc.property(scope, indicator, fc.constantFrom(-1, 0.5, 2), (id, of, by) => {
    const members = index.scopes.get(id)?.members ?? []
    const [whole, each] = [[{ scope: id, indicator: of, by }], members.map(country => ({ country, indicator: of, by }))]
    return (
      JSON.stringify(after({ changes: whole, ends: 'clip' })) === JSON.stringify(after({ changes: each, ends: 'clip' }))
    )
  })
  holds(t, sound, 20)
})
