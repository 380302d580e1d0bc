import type { ScoredEdition } from '../../../src/scoring/edition.js'
import { columnOf, edition, rankCountries, scoreEdition } from '../compiled.js'
import type { Row } from '../row.js'
import { spreadOf } from '../spread.js'
import { syntheticObservations } from '../synthetic.js'

const sizes = [200, 2_000, 20_000] as const
const composites = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']
const budgetMs = 4_000

/** Growth that still counts as n log n: quadratic growth is seven times it. */
const bar = { value: 1.5, kind: 'most' } as const

/** How the time of scoring an edition, and of ranking its units on 4 composites, grows with the units. */
export const measureScale = async (): Promise<Row[]> => {
  const { framework } = edition
  const prepared = sizes.map(units => {
    const observations = syntheticObservations(framework, units)
    return { units, observations, scored: scoreEdition(framework, observations) }
  })
  const scoring = prepared.map(({ units, observations }) => timeOf(units, () => scoreEdition(framework, observations)))
  const ranking = prepared.map(({ units, scored }) =>
    timeOf(units, () => {
      rankAnew(scored)
    })
  )
  return [...growthRows('score every node', scoring), ...growthRows('rank on 4 composites', ranking)]
}

/** Rank all units on each composite; the list of positions is a new one, so that no order is known from before. */
const rankAnew = ({ scores, countries }: ScoredEdition): void => {
  const positions = [...countries.keys()]
  for (const id of composites) rankCountries(scores.get(id) ?? columnOf([]), positions, countries)
}

interface Timed {
  readonly units: number
  readonly ms: number
}

/** The median of up to 100 runs, as many as the time allows but at least 3. */
const timeOf = (units: number, run: () => unknown): Timed => {
  process.stderr.write(`  scale: ${units} units\n`)
  run()
  const times: number[] = []
  for (
    const began = performance.now();
    times.length < 100 && (times.length < 3 || performance.now() - began < budgetMs);
  ) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return { units, ms: spreadOf(times).median }
}

const growthRows = (what: string, timed: readonly Timed[]): Row[] =>
  timed.map(({ units, ms }, at): Row => {
    const [job, ours] = [`scale: ${what}, ${units} units`, `${ms.toFixed(1)} ms`]
    const smaller = timed[at - 1]
    if (!smaller) return { job, ours, opponent: '' }
    const expected = (smaller.ms * (units * Math.log(units))) / (smaller.units * Math.log(smaller.units))
    const exponent = Math.log(ms / smaller.ms) / Math.log(units / smaller.units)
    return {
      job,
      ours,
      opponent: `n log n from ${smaller.units} units: ${expected.toFixed(1)} ms`,
      ratio: `${(ms / expected).toFixed(2)} (grows as n^${exponent.toFixed(2)})`,
      figure: ms / expected,
      bar
    }
  })
