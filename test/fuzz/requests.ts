import { requestFor } from './asking.js'
import { chanceOf } from './chance.js'
import { noiseOf, strayOf } from './noise.js'
import { operationsOf, type FuzzedDocument, type FuzzedOperation } from './operations.js'
import type { FuzzRequest } from './request.js'
import type { Vocabulary } from './vocabulary.js'

/** How often operations are asked; those that are not named, ten times. */
const often: Readonly<Record<string, number>> = {
  ...{ getLiveness: 20, ranking: 30, scores: 8, bulk: 1, scoresOfAll: 1, profile: 30, country: 20, scopeProfile: 1 },
  ...{ whatIf: 20, linkedWhatIf: 6, whatIfBatch: 3, scenarioCreate: 6, methods: 3, goalSeek: 3, claims: 2, tornado: 6 },
  ...{ simulation: 1, sensitivity: 1, draftCheck: 3, rankDistributions: 2, rankDistributionsPosted: 2, chart: 6 },
  ...{ correlations: 3, structure: 3, leaveOneOut: 3, comparison: 6, releaseCompiled: 1, release: 4, jobEvents: 2 }
}

/**
 * The requests of a run: each follows from its number and the seed alone, so that any of them can be asked again by itself.
 *
 * @param seed  a whole number
 */
export const requestsOf = (
  document: FuzzedDocument,
  vocabulary: Vocabulary,
  seed: number
): ((number: number) => FuzzRequest) => {
  const operations = operationsOf(document).map((operation): readonly [number, FuzzedOperation] => [
    often[operation.id] ?? 10,
    operation
  ])
  return number => {
    const chance = chanceOf(seed, number)
    return chance.weigh<() => FuzzRequest>([
      [92, () => requestFor(chance.weigh(operations), { chance, vocabulary, document })],
      [2, () => noiseOf(chance)],
      [3, () => strayOf(chance)]
    ])()
  }
}
