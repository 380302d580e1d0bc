import type * as Core from '../../src/index.js'
import type * as Columns from '../../src/exact/column.js'
import type * as Fractions from '../../src/exact/fraction.js'
import type * as Editions from '../../src/scoring/edition.js'
import type * as ErrorModels from '../../src/analyses/uncertainty/error-model.js'
import type * as RankDistributions from '../../src/analyses/uncertainty/rank-distribution.js'
import type * as RankKernel from '../../src/analyses/kernels/rank-distributions.js'
import type * as MonteCarlo from '../../src/analyses/kernels/monte-carlo.js'
import type * as Rankings from '../../src/analyses/ranking/ranking.js'
import type * as Packing from '../../src/store/pack.js'
import type * as Documents from '../../src/formats/docx.js'
import type * as Hashes from '../../src/data/content-hash.js'
import type * as Seals from '../../src/store/seal.js'
import type * as Stores from '../../src/store/open.js'
import type * as Csv from '../../src/report/csv.js'
import type * as Writers from '../../src/print/writers.js'
import type * as Pools from '../../src/jobs/simulation-pool.js'
import type * as Threads from '../../src/jobs/thread-pool.js'
import type * as Bodies from '../../src/bodies/simulation.js'
import type * as Simulations from '../../src/analyses/simulation/simulation.js'
import type * as ScoreDistributions from '../../src/analyses/uncertainty/score-distribution.js'
import { fromRoot } from '../support/root.js'

const load = (file: string): Promise<unknown> => import(fromRoot(`dist/${file}`))

/** The compiled modules: what is measured is what users run. */
export const { answerToJson, createIndex, openIndex } = (await load('index.js')) as typeof Core
export const { tableToCsv } = (await load('report/csv.js')) as typeof Csv
export const { columnOf } = (await load('exact/column.js')) as typeof Columns
export const { fraction, toFloat } = (await load('exact/fraction.js')) as typeof Fractions
export const { scoreEdition } = (await load('scoring/edition.js')) as typeof Editions
export const { rankCountries } = (await load('analyses/ranking/ranking.js')) as typeof Rankings
export const { pageWriters } = (await load('print/writers.js')) as typeof Writers
export const { readDocx } = (await load('formats/docx.js')) as typeof Documents
export const { openStore } = (await load('store/open.js')) as typeof Stores
export const { pack } = (await load('store/pack.js')) as typeof Packing
export const { hashOf, keyOf } = (await load('data/content-hash.js')) as typeof Hashes
export const { sealOf } = (await load('store/seal.js')) as typeof Seals
export const { defaultError } = (await load('analyses/uncertainty/error-model.js')) as typeof ErrorModels
export const { distributeScores } = (await load(
  'analyses/uncertainty/score-distribution.js'
)) as typeof ScoreDistributions
export const { summariseRank } = (await load('analyses/uncertainty/rank-distribution.js')) as typeof RankDistributions
export const { visitRankDistributions } = (await load('analyses/kernels/rank-distributions.js')) as typeof RankKernel
export const { runLattice } = (await load('analyses/kernels/monte-carlo.js')) as typeof MonteCarlo
export const { planSimulation } = (await load('analyses/simulation/simulation.js')) as typeof Simulations
export const { simulatedOf, SimulationPool } = (await load('jobs/simulation-pool.js')) as typeof Pools
export const { ThreadPool } = (await load('jobs/thread-pool.js')) as typeof Threads
export const { SimulationBody } = (await load('bodies/simulation.js')) as typeof Bodies

/** The index that crindex ships with. */
export const index = await openIndex(fromRoot('indicators'))
export const { release } = index

/** The edition that is asked about. */
export const edition = ((): Editions.ScoredEdition => {
  const found = index.loaded.editions.get('2023')
  if (!found) throw new RangeError('the index has no edition 2023')
  return found
})()

/** The countries of a list of names. */
export const readNames = (list: string): unknown => index.loaded.names.findAll([list])
