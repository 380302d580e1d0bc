import t from 'tap'
import fc from 'fast-check'
import type { Patch } from '../../../src/answers/patch/asked.js'
import { holds } from '../../support/property.js'
import { edition, index } from '../../support/shipped.js'

const { indicators, composites, scores, countries, framework, above } = edition('2023')
const childrenOf = (id: string): readonly string[] => framework.nodes.find(node => node.id === id)?.children ?? []

/** Exact scores after a patch, by country. */
const after = (patch: Patch): string =>
  JSON.stringify(
    index.whatIf({ edition: '2023', exact: true, ...patch }).data.map(({ iso3, after_exact: of }) => [iso3, of])
  )

t.test('an indicator that is dropped and added again under another id changes no score, whichever it is', async t => {
  t.equal(indicators.length, 32)
  for (const id of indicators) {
    const column = scores.get(id)
    const own = countries.map((country, at) => ({ country, score: Number(column?.at(at)?.valueOf()) }))
    const patch: Patch = { drop: [id], add: [{ id: 'a_copy', parent: above.get(id)?.[0] ?? '', scores: own }] }
    const { data } = index.whatIf({ edition: '2023', exact: true, ...patch })
    const moved = data.filter(({ before_exact: a, after_exact: b }) => JSON.stringify(a) !== JSON.stringify(b))
    t.strictSame([data.length, moved], [193, []], id)
  }
})

t.test('the generalised mean of power 1, 0 and -1 is the arithmetic, the geometric and the harmonic mean', async t => {
  for (const id of composites) {
    const weights = { [id]: { [childrenOf(id)[0] ?? '']: 3 } }
    const means = ['arithmetic', 'geometric', 'harmonic'] as const
    const found = means.map((name, at) => {
      const byName = after({ aggregations: { [id]: name }, weights })
      t.equal(after({ aggregations: { [id]: { generalised: 1 - at } }, weights }), byName, `${name} ${id}`)
      return byName
    })
    t.equal(new Set(found).size, 3, `${id} has three means`)
  }
})

t.test('a weight of 0 for an indicator is what dropping it is, whichever it is', async t => {
  for (const id of indicators) {
    const weights = { [above.get(id)?.[0] ?? '']: { [id]: 0 } }
    t.equal(after({ weights }), after({ drop: [id] }), id)
  }
})

t.test('a move of a scope is the moves of its countries', async t => {
  const scope = fc.constantFrom(...index.loaded.scopes.keys())
  const sound = fc.property(scope, fc.constantFrom(...indicators), fc.constantFrom(-1, 0.5, 2), (id, of, by) => {
    const members = index.loaded.scopes.get(id)?.members ?? []
    const [whole, each] = [[{ scope: id, indicator: of, by }], members.map(country => ({ country, indicator: of, by }))]
    return after({ changes: whole, ends: 'clip' }) === after({ changes: each, ends: 'clip' })
  })
  holds(t, sound, 60)
})
