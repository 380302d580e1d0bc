import type { Formula } from '../../definitions/formula-language.js'
import type { Scale } from '../../definitions/schema.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { Normalisation } from '../kernels/simulation-plan.js'
import type { CellOdds } from '../uncertainty/error-model.js'
import type { CellError } from '../uncertainty/model.js'
import type { WeightModel } from './weight-model.js'

/** What cells may be, by country and indicator. */
export type CellRanges = ReadonlyMap<string, ReadonlyMap<string, CellOdds>>

/** What a simulation varies, with all names resolved. */
export interface VariedIndex {
  readonly edition: ScoredEdition
  /** Positions of the countries that are ranked. */
  readonly positions: readonly number[]
  readonly regionOf: (iso3: string) => string
  readonly scaleOf: (indicator: string) => Scale
  readonly seed: number
  readonly errors: readonly CellError[]
  /** Cells that lie in ranges of reviewers, by country and indicator, and the error of all others. */
  readonly ranges?: { readonly cells: CellRanges; readonly otherwise: CellError } | undefined
  readonly weights: WeightModel | null
  /** Formulas to choose from, by composite. */
  readonly formulas: ReadonlyMap<string, readonly Formula[]>
  /** Ways to normalise the scores, to choose from; left out, they stay as they are. */
  readonly normalisations?: readonly Normalisation[] | undefined
  readonly drop: { readonly count: number; readonly among: readonly string[] } | null
}
