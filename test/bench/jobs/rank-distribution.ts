import type { Observations } from '../../../src/data/observations.js'
import type { ScoredEdition } from '../../../src/scoring/edition.js'
import {
  defaultError,
  distributeScores,
  edition,
  index,
  scoreEdition,
  summariseRank,
  visitRankDistributions
} from '../compiled.js'
import { compileReplications, halfPoints, type Replications } from '../replications.js'
import type { Row } from '../row.js'
import { spreadOf, writeSpread } from '../spread.js'
import { syntheticObservations } from '../synthetic.js'

const composites = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']
const replications = 10_000
const rounds = 5
const sizes = [2_000, 20_000] as const
/** The C program is linear in the replications: of a large index it does a part, and the time is multiplied. */
const shareOf = (units: number): number => (units > 10_000 ? 500 : replications)

const bar = { value: 0.5, kind: 'most' } as const
const noCompiler = 'no gcc here: skipped'

/** Exact distributions of all ranks on 4 composites, against 10,000 replications in C on one thread. */
export const measureRankDistributions = async (): Promise<Row[]> => {
  const opponent = compileReplications()
  try {
    const shipped = { countries: edition.countries, scores: edition.scores }
    const rows = [measure(edition, shipped, opponent, rounds)]
    for (const units of sizes) {
      const observations = syntheticObservations(edition.framework, units)
      rows.push(measure(scoreEdition(edition.framework, observations), observations, opponent, 1))
    }
    return rows.map((measured, at) => rowOf(measured, rows[at - 1]))
  } finally {
    opponent?.remove()
  }
}

interface Measured {
  readonly units: number
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

const measure = (
  of: ScoredEdition,
  observations: Pick<Observations, 'countries' | 'scores'>,
  opponent: Replications | undefined,
  times: number
): Measured => {
  const units = of.countries.length
  const rows = halfPoints(of.framework, observations)
  const runs = shareOf(units)
  // As the C program has its machine code at the start, ours is given runs to have it too.
  if (times > 1) for (let warm = 0; warm < 5; warm++) distributeAll(of)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < times; round++) {
    process.stderr.write(`  rank-distribution: ${units} units, round ${round + 1} of ${times}\n`)
    const start = performance.now()
    distributeAll(of)
    ours.push((performance.now() - start) / 1000)
    if (opponent) theirs.push((opponent.run(rows, runs) * replications) / runs)
  }
  return { units, ours, theirs }
}

/** Every rank on every composite: its whole distribution, and interval, median and mean of it. */
const distributeAll = (of: ScoredEdition): void => {
  const scaleOf = (id: string) => index.release.definitions.get(id)?.scale ?? index.release.index.scale
  for (const node of composites) {
    const { countries } = distributeScores(of, node, { error: defaultError }, scaleOf)
    visitRankDistributions(
      countries.flatMap(distribution => distribution ?? []),
      (_, rank) => summariseRank(rank, 0.9)
    )
  }
}

const rowOf = ({ units, ours, theirs }: Measured, smaller: Measured | undefined): Row => {
  const seconds = spreadOf(ours).median
  const growth = smaller
    ? `, grows as n^${(Math.log(seconds / spreadOf(smaller.ours).median) / Math.log(units / smaller.units)).toFixed(2)}`
    : ''
  const job = `exact rank distributions, ${units} units, 4 composites`
  const row = { job, ours: `${(seconds * 1000).toFixed(1)} ms${growth}` }
  const judged = smaller ? {} : { bar }
  if (theirs.length === 0) return { ...row, opponent: noCompiler, ...judged }
  const ratio = spreadOf(ours.map((own, at) => own / (theirs[at] ?? NaN)))
  const scaled = shareOf(units) < replications ? ` (from ${shareOf(units)})` : ''
  return {
    ...row,
    opponent: `C, ${replications} replications${scaled}, one thread: ${(spreadOf(theirs).median * 1000).toFixed(0)} ms`,
    ratio: writeSpread(ratio, 3),
    ...(!smaller && { figure: ratio.median }),
    ...judged
  }
}
