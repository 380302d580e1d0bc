import { requestFor } from './asking.js'
import { chanceOf } from './chance.js'
import { noiseOf, strayOf } from './noise.js'
import { operationsOf, type FuzzedDocument, type FuzzedOperation } from './operations.js'
import type { FuzzRequest } from './request.js'
import type { Vocabulary } from './vocabulary.js'

/** How often operations are asked; those that are not named, forty times. What takes long is asked seldom. */
const often: Readonly<Record<string, number>> = {
  ...{ getLiveness: 80, ranking: 120, profile: 100, country: 80, scores: 16, bulk: 2, scoresOfAll: 2, scopeProfile: 4 },
  ...{
    whatIf: 60,
    linkedWhatIf: 20,
    whatIfBatch: 6,
    scenarioCreate: 12,
    methods: 4,
    goalSeek: 6,
    claims: 2,
    tornado: 10
  },
  ...{ simulation: 1, sensitivity: 1, draftCheck: 6, rankDistributions: 2, rankDistributionsPosted: 2, chart: 20 },
  ...{ correlations: 4, structure: 4, leaveOneOut: 4, comparison: 12, releaseCompiled: 1, release: 10, jobEvents: 3 },
  ...{ questions: 10, jobResult: 10, rankDistribution: 10, releases: 20, dataPackage: 2, codebook: 10 }
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
    often[operation.id] ?? 40,
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
