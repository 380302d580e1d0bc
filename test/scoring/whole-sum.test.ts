import t from 'tap'
import fc from 'fast-check'
import { orderIn } from '../../src/analyses/ranking/order.js'
import { parseFormula } from '../../src/definitions/formula.js'
import { columnOf } from '../../src/exact/column.js'
import { fraction, type Fraction, type Score } from '../../src/exact/fraction.js'
import { Lattice } from '../../src/exact/lattice.js'
import { orderScores } from '../../src/exact/order.js'
import { scoreEdition, type ScoredEdition } from '../../src/scoring/edition.js'
import { reviseEdition } from '../../src/scoring/revise.js'
import { wholeSumOf } from '../../src/scoring/whole-sum.js'
import { shown } from '../support/formulas.js'
import { observationsOf } from '../support/frameworks.js'
import { holds } from '../support/property.js'
import { frameworks } from '../support/random-frameworks.js'
import { allScorer } from '../support/score-all.js'
import { covered, edition, index } from '../support/shipped.js'

/** The second route: every score by the formulas, in fractions. */
const byFormulas = ({ framework, countries, scores }: ScoredEdition): Map<string, (Score | null)[]> => {
  const scoreAll = allScorer(framework)
  const rows = countries.map((_, at) => scoreAll(id => scores.get(id)?.at(at) ?? null))
  const composites = framework.nodes.filter(({ kind }) => kind === 'composite')
  return new Map(composites.map(({ id }) => [id, rows.map(row => row.get(id) ?? null)]))
}

/** Whether every composite has the scores, and the order, that the formulas make. */
const agrees = (of: ScoredEdition): boolean =>
  [...byFormulas(of)].every(([id, wanted]) => {
    const column = of.scores.get(id) ?? columnOf([])
    const order = orderScores(wanted)
    const ranked = orderIn(column, [...of.countries.keys()])
    const falling = [...order.keys].filter(key => !Number.isNaN(key)).sort((a, b) => b - a)
    const same = [...ranked.members].every((member, at) => order.keys[member] === falling[at])
    return same && wanted.every((score, at) => shown(score) === shown(column.at(at)))
  })

t.test(
  'in every shipped edition all composites are whole numbers, and equal what the formulas make of fractions',
  async t => {
    for (const [id, of] of index.loaded.editions) {
      t.equal(of.sums.size, of.composites.length, id)
      t.ok(agrees(of), id)
    }
    t.equal(edition('2023').scores.get('criminality')?.lattice?.denominator, 60)
  }
)

t.test('ranks in every scope are those of fractions', async t => {
  for (const [id, { scores, countries }] of index.loaded.editions) {
    const differing = [...index.loaded.scopes.keys()].flatMap(scope => {
      const { positions } = covered(id, scope)
      return [...scores].filter(([, column]) => {
        const { keys } = orderScores(positions.map(at => column.at(at)))
        const { members, ranks } = orderIn(column, positions)
        return [...members].some((member, at) => {
          const above = [...keys].filter(key => key > (keys[member] ?? NaN)).length
          return ranks[at] !== above + 1
        })
      })
    })
    t.strictSame(differing, [], `${id}: ${countries.length} countries`)
  }
})

const step = fc.constantFrom(1, 2, 3, 10)
const scoreIn = (per: number): fc.Arbitrary<Fraction | null> =>
  fc.option(
    fc.integer({ min: -2 * per, max: 9 * per }).map(n => fraction(n, per)),
    { freq: 8 }
  )
const rowsOf = (per: number) => {
  const row = fc.array(scoreIn(per), { minLength: 5, maxLength: 5 })
  return fc.record({ XAA: row, XBB: row, XCC: row, XDD: row })
}
const ids = ['a', 'b', 'c', 'd', 'e']

t.test('any framework of any weights, depths, steps and holes is scored and ordered as its formulas say', async t => {
  const kinds = new Set<string>()
  const any = fc.tuple(frameworks, step.chain(rowsOf))
  holds(
    t,
    fc.property(any, ([framework, rows]) => {
      const of = scoreEdition(framework, observationsOf(ids, rows))
      kinds.add(`${of.sums.size}`)
      return agrees(of)
    }),
    600
  )
  t.ok(kinds.has('0') && kinds.has('5') && kinds.size >= 5, 'some all of whole numbers, some not at all, some in part')
})

t.test('an edition that is revised is what it would be if it were read with the other scores', async t => {
  const change = fc.tuple(fc.constantFrom('XAA', 'XBB'), fc.constantFrom(...ids), fc.nat({ max: 40 }), step)
  holds(
    t,
    fc.property(fc.tuple(frameworks, step.chain(rowsOf), change), ([framework, rows, [iso3, id, n, per]]) => {
      const before = scoreEdition(framework, observationsOf(ids, rows))
      const changes = new Map([[iso3, new Map([[id, fraction(n, per)]])]])
      const after = reviseEdition(before, { framework, added: new Map() }, changes)
      const row = rows[iso3].map((score, at) => (ids[at] === id ? fraction(n, per) : score))
      const anew = scoreEdition(framework, observationsOf(ids, { ...rows, [iso3]: row }))
      const cells = (of: ScoredEdition) =>
        [...of.scores.keys()].map(node => of.countries.map((_, at) => shown(of.scores.get(node)?.at(at) ?? null)))
      return agrees(after) && JSON.stringify(cells(after)) === JSON.stringify(cells(anew))
    }),
    300
  )
})

t.test('weights of so many digits that float64 does not hold the denominators leave fractions', async t => {
  const sumOf = (text: string) => {
    const { formula } = parseFormula(text, { children: ['a', 'b'] })
    return formula && wholeSumOf(formula, () => new Lattice(2, 20))
  }
  t.equal(sumOf('0.123456789 * a + 0.987654321 * b')?.lattice.denominator, 2_000_000_000)
  t.equal(sumOf('0.1234567890123456789 * a + b'), undefined)
  t.equal(sumOf('100000000000000000 * a + b'), undefined, 'nor numerators')
  t.equal(
    wholeSumOf({ kind: 'node', id: 'a' }, () => null),
    undefined,
    'nor what is on no lattice'
  )
})
