import type { ScoredEdition } from '../../src/scoring/edition.js'
import { seededRandom } from './random.js'

export interface Cell {
  readonly country: string
  readonly indicator: string
  readonly score: number
}

export interface PatchOptions {
  readonly count: number
  readonly cells: number
  /** Countries that the cells of a patch are spread over. */
  readonly countries: 'one' | 'several'
}

/** Patches of random cells with legal scores: half points from 1 to 10. */
export const randomPatches = (edition: ScoredEdition, { count, cells, countries }: PatchOptions): Cell[][] => {
  const random = seededRandom(193_32)
  return Array.from({ length: count }, () => {
    const country = random.pick(edition.countries)
    const patch = new Map<string, Cell>()
    while (patch.size < cells) {
      const cell = {
        country: countries === 'one' ? country : random.pick(edition.countries),
        indicator: random.pick(edition.indicators),
        score: 1 + random.below(19) / 2
      }
      patch.set(`${cell.country} ${cell.indicator}`, cell)
    }
    return [...patch.values()]
  })
}
