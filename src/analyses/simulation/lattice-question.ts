import type { Scale } from '../../definitions/schema.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { CellOdds } from '../uncertainty/error-model.js'

/** The question of a lattice job. */
export interface LatticeQuestion {
  readonly edition: ScoredEdition
  readonly nodes: readonly string[]
  /** Positions of the countries that are ranked among each other. */
  readonly positions: readonly number[]
  readonly scaleOf: (indicator: string) => Scale
  /** What a score may be, by its place on the scale, the highest place and the width of a step. */
  readonly cellOdds: (place: number, top: number, step: number) => CellOdds
  /** Cells that have odds of their own, by country and indicator. */
  readonly ranges?: ReadonlyMap<string, ReadonlyMap<string, CellOdds>> | undefined
}
