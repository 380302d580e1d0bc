import t from 'tap'
import { deltaChances } from '../../../src/analyses/uncertainty/delta-chance.js'
import { defaultError, spreadScore } from '../../../src/analyses/uncertainty/error-model.js'
import { compareDistributions, probabilityOf } from '../../../src/analyses/kernels/distribution.js'
import { compareWithAll, distributeRanks, summariseRank } from '../../../src/analyses/uncertainty/rank-distribution.js'
import { distributeScores, placeFrom } from '../../../src/analyses/uncertainty/score-distribution.js'
import { fraction, isExact } from '../../../src/exact/fraction.js'
import { refusalOf } from '../../support/refusal.js'
import { composites, covered, edition, index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const scaleOf = (id: string) => index.release.definitions.get(id)?.scale ?? index.release.index.scale
const distribute = (id: string, node: string) => distributeScores(edition(id), node, { error: defaultError }, scaleOf)

/** Marsaglia's xorshift: uniform numbers of 32 bits. */
const seeded = (seed: number) => {
  let state = seed
  return (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

t.test('the median 90 % interval of the 2025 criminality rank is 14 places wide', async t => {
  const ranks = distributeRanks(distribute('2025', 'criminality'), covered('2025', 'world').positions)
  const widths = [...ranks.values()].map(rank => {
    const { low, high } = summariseRank(rank, 0.9)
    return high - low
  })
  t.equal(widths.length, 193)
  t.equal(widths.toSorted((a, b) => a - b)[96], 14)
})

t.test('the distribution of every composite gives its score a chance, and adds up to 1', async t => {
  for (const node of composites) {
    const { offset, unit, countries } = distribute('2023', node)
    for (const [at, distribution] of countries.entries()) {
      const score = edition('2023').scores.get(node)?.at(at)
      if (!distribution || score == null || !isExact(score)) return t.fail('a score is missing')
      const total = distribution.probabilities.reduce((sum, each) => sum + each, 0)
      if (Math.abs(total - 1) > 1e-12) t.fail(`${node} ${at}: ${total}`)
      if (probabilityOf(distribution, placeFrom({ offset, unit }, score)) <= 0) t.fail(`${node} ${at} has no chance`)
    }
    t.pass(node)
  }
})

t.test('a million seeded replications of a region agree within their own error', async t => {
  const { positions } = covered('2025', 'region:central_asia_and_the_caucasus')
  const { framework, scores } = edition('2025')
  const actors = framework.nodes.find(node => node.id === 'criminal_actors')?.children ?? []
  const halves = positions.map(at => actors.map(id => 2 * Number(scores.get(id)?.at(at)?.valueOf())))
  const [random, runs, size] = [seeded(2025), 1_000_000, positions.length]
  const counts = positions.map(() => new Float64Array(size))
  const sums = new Int32Array(size)
  for (let run = 0; run < runs; run++) {
    for (let unit = 0; unit < size; unit++) {
      let sum = 0
      for (const half of halves[unit] ?? []) sum += Math.min(20, Math.max(2, half + (random() % 3) - 1))
      sums[unit] = sum
    }
    for (let unit = 0; unit < size; unit++) {
      let above = 0
      for (let other = 0; other < size; other++) if ((sums[other] ?? 0) > (sums[unit] ?? 0)) above++
      const own = counts[unit]
      if (own) own[above] = (own[above] ?? 0) + 1
    }
  }
  const ranks = distributeRanks(distribute('2025', 'criminal_actors'), positions)
  for (const [unit, position] of positions.entries()) {
    const rank = ranks.get(position)
    for (let above = 0; above < size; above++) {
      const exact = rank ? probabilityOf(rank, above + 1) : NaN
      const off = Math.abs((counts[unit]?.[above] ?? NaN) / runs - exact)
      const error = Math.sqrt((exact * (1 - exact)) / runs)
      if (!(off <= 5 * error + 1e-6)) t.fail(`unit ${unit}, rank ${above + 1}: ${off} off, standard error ${error}`)
    }
  }
  t.pass('within five standard errors')
})

t.test('above, tied and below add up to 1 and mirror each other; errors of zero leave the facts', async t => {
  const scores = distribute('2025', 'criminality')
  for (const { position, above, equal, below } of compareWithAll(scores, 0, covered('2025', 'world').positions)) {
    const [own, other] = [scores.countries[0], scores.countries[position]]
    if (!own || !other) return t.fail('a score is missing')
    const mirrored = compareDistributions(other, own)
    const off = Math.max(
      Math.abs(above + equal + below - 1),
      Math.abs(above - mirrored.below),
      Math.abs(equal - mirrored.equal)
    )
    if (off > 1e-13) t.fail(`${position}: ${off}`)
  }
  const sure = distributeScores(edition('2025'), 'criminality', { error: { kind: 'none' } }, scaleOf)
  const ranks = distributeRanks(sure, covered('2025', 'world').positions)
  for (const { iso3, rank } of index.ranking({ edition: '2025', node: 'criminality' }).data)
    t.match(ranks.get(edition('2025').position.get(iso3) ?? -1), { first: rank, probabilities: { length: 1 } })
})

t.test('a change is compared on exact values, also where the editions have other sets of indicators', async t => {
  const [from, to] = [distribute('2021', 'criminality'), distribute('2023', 'criminality')]
  const kaz = [from, to].map((of, at) => of.countries[edition(at === 0 ? '2021' : '2023').position.get('KAZ') ?? -1])
  const [before, after] = kaz
  if (!before || !after) return t.fail('a score is missing')
  const { rose, same, fell, mean } = deltaChances(from, before, to, after)
  t.ok(Math.abs(rose + same + fell - 1) < 1e-12)
  t.ok(same > 0, 'ties over 1/40 and 1/30 are found')
  t.ok(Math.abs(mean - 49 / 240) < 0.02)
})

t.test('errors are clipped to the scale, and odds are exact', async t => {
  const odds = ['1/4', '1/2', '1/4']
  t.strictSame([...spreadScore({ kind: 'step', k: 1, odds }, 18, 18, 0.5).probabilities], [0.25, 0.75])
  t.strictSame(
    [...spreadScore({ kind: 'step', k: 2, odds: [1, 0, 1] }, 9, 18, 0.5).probabilities],
    [1 / 3, 0, 1 / 3, 0, 1 / 3]
  )
  const normal = spreadScore({ kind: 'normal', sd: 0.5, grid: true }, 9, 18, 0.5)
  t.ok(Math.abs(probabilityOf(normal, 9) - 0.3829249225480262) < 1e-13, 'the normal within half a standard deviation')
})

t.test(
  'what has no exact answer is refused with a reason: shared errors, errors off the grid, formulas that are no sums',
  async t => {
    const ask = (error: object) => () => distributeScores(edition('2025'), 'criminality', { error } as never, scaleOf)
    t.match(refusalOf(ask({ kind: 'step', k: 1, shared_by: 'region' })), {
      code: 'EXACT_UNAVAILABLE',
      message: /simulation/
    })
    t.match(refusalOf(ask({ kind: 'normal', sd: 1, grid: false })), { code: 'EXACT_UNAVAILABLE', message: /grid/ })
    t.match(
      refusalOf(() => wellbeing.rankDistributions({ edition: 'latest', node: 'balance' })),
      {
        code: 'EXACT_UNAVAILABLE',
        message: /in balance, gmean/
      }
    )
    t.equal(placeFrom({ offset: fraction(1), unit: fraction(1, 30) }, fraction(11, 2)), 135)
  }
)
