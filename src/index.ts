import { loadRelease, type Release } from './data/release.js'
import type { SensitivityResult } from './analyses/sensitivity/sensitivity.js'
import type { SimulationCounts } from './analyses/kernels/counts.js'
import { answerAverages, type AveragesQuestion } from './answers/ranking/averages.js'
import { answerBulk } from './answers/method/bulk.js'
import { answerClaims, type ClaimsQuestion } from './answers/uncertainty/claims.js'
import { answerComparison, type ComparisonQuestion } from './answers/comparison/comparison.js'
import { answerCorrelation, type CorrelationQuestion } from './answers/statistics/correlation.js'
import { answerCountries, answerCountry } from './answers/method/countries.js'
import {
  answerRankDistribution,
  type RankDistributionQuestion
} from './answers/uncertainty/country-rank-distribution.js'
import { answerDraft, type DraftQuestion } from './answers/draft/draft.js'
import { answerEdition, answerEditions } from './answers/method/editions.js'
import { answerGoalSeek, type GoalQuestion } from './answers/goal-seek/goal-seek.js'
import { answerIndicator, answerIndicators } from './answers/method/indicators.js'
import { answerLeaveOneOut, type LeaveOneOutQuestion } from './answers/what-if/leave-one-out.js'
import { loadIndex, type LoadedIndex } from './answers/loaded.js'
import { answerMethods, type MethodsQuestion } from './answers/what-if/methods.js'
import { profileChart } from './answers/profile/profile.js'
import { answerRankDistributions, type RankDistributionsQuestion } from './answers/uncertainty/rank-distribution.js'
import type { Question } from './answers/kit/question.js'
import { questions } from './answers/questions.js'
import { methodsOf, type Methods } from './program.js'
import { answerScopes } from './answers/method/scopes.js'
import { answerScores, type ScoresQuestion } from './answers/method/scores.js'
import {
  answerSensitivity,
  planStudy,
  writeSensitivity,
  type PlannedSensitivity,
  type SensitivityQuestion
} from './answers/sensitivity/sensitivity.js'
import {
  answerSimulation,
  planAnswer,
  writeSimulation,
  type PlannedSimulation,
  type SimulationQuestion
} from './answers/simulation/simulation.js'
import type { SimulationLimits } from './answers/simulation/budget.js'
import { answerSimilar, type SimilarQuestion } from './answers/comparison/similar.js'
import { answerStructure, type StructureQuestion } from './answers/statistics/structure.js'
import { answerTornado, type TornadoQuestion } from './answers/what-if/tornado.js'
import { answerWhatIf, whatIfSource, type WhatIfQuestion } from './answers/what-if/what-if.js'
import { profilePage, type ProfilePack } from './report/profile-page.js'

export { DomainError, errorCatalogue, type ErrorCode, type Fault } from './errors.js'
export type { Answer, Meta } from './answers/answer.js'
export type { LoadedIndex } from './answers/loaded.js'
export type { Release } from './data/release.js'

/** What an index answers: a method for each question of a list. */
export type IndexOf<List extends readonly Question[]> = Methods<List> &
  ReturnType<typeof furtherMethods> & {
    readonly release: Release
    /** What answers are made from. */
    readonly loaded: LoadedIndex
    readonly questions: readonly Question[]
  }

export type Index = IndexOf<typeof questions>

interface CreateIndex {
  (release: Release): Index
  /** With questions of one's own: `[...questions, mine]`. */
  <const List extends readonly Question[]>(release: Release, list: List): IndexOf<List>
}

/**
 * The questions an index answers, each with data and the source of the data.
 *
 * @param release  a release as `loadRelease` gives it
 * @example
 * createIndex(await loadRelease('indicators')).ranking({ edition: '2023', node: 'criminality' }).data[0].country // => 'Myanmar'
 */
export const createIndex: CreateIndex = (release: Release, list: readonly Question[] = questions) => {
  const loaded = loadIndex(release)
  return { ...furtherMethods(loaded), release, loaded, questions: list, ...methodsOf(loaded, list) } as Index
}

const furtherMethods = (index: LoadedIndex) => ({
  editionList: () => answerEditions(index),
  edition: (question: { readonly edition: string }) => answerEdition(index, question),
  indicators: () => answerIndicators(index),
  indicator: (question: { readonly node: string }) => answerIndicator(index, question),
  countryList: () => answerCountries(index),
  country: (question: { readonly country: string }) => answerCountry(index, question),
  scopeList: () => answerScopes(index),
  scores: (question: ScoresQuestion) => answerScores(index, question),
  averages: (question: AveragesQuestion) => answerAverages(index, question),
  similar: (question: SimilarQuestion) => answerSimilar(index, question),
  profilePage: (pack: ProfilePack, address: string) =>
    profilePage(pack, chart => profileChart(index, pack, chart), address),
  comparison: (question: ComparisonQuestion) => answerComparison(index, question),
  draft: (question: DraftQuestion) => answerDraft(index, question),
  whatIf: (question: WhatIfQuestion) => answerWhatIf(index, question),
  whatIfSource: (question: Pick<WhatIfQuestion, 'edition' | 'scope'>) => whatIfSource(index, question),
  tornado: (question: TornadoQuestion) => answerTornado(index, question),
  leaveOneOut: (question: LeaveOneOutQuestion) => answerLeaveOneOut(index, question),
  methods: (question: MethodsQuestion) => answerMethods(index, question),
  goalSeek: (question: GoalQuestion) => answerGoalSeek(index, question),
  rankDistributions: (question: RankDistributionsQuestion) => answerRankDistributions(index, question),
  rankDistribution: (question: RankDistributionQuestion) => answerRankDistribution(index, question),
  claims: (question: ClaimsQuestion) => answerClaims(index, question),
  ...simulationQuestions(index),
  bulk: (question: { readonly exact?: boolean | undefined }) => answerBulk(index, question)
})

/** The questions that take long, each also in its parts: plan, run elsewhere, write. */
const simulationQuestions = (index: LoadedIndex) => ({
  simulate: (question: SimulationQuestion) => answerSimulation(index, question),
  planSimulation: (question: SimulationQuestion, limits?: SimulationLimits) => planAnswer(index, question, limits),
  writeSimulation: (planned: PlannedSimulation, counts: SimulationCounts) => writeSimulation(index, planned, counts),
  correlation: (question: CorrelationQuestion) => answerCorrelation(index, question),
  structure: (question: StructureQuestion) => answerStructure(index, question),
  sensitivity: (question: SensitivityQuestion, watch?: (done: number) => void) =>
    answerSensitivity(index, question, watch),
  planSensitivity: (question: SensitivityQuestion) => planStudy(index, question),
  writeSensitivity: (planned: PlannedSensitivity, result: SensitivityResult) => writeSensitivity(index, planned, result)
})

/**
 * Load the release of a folder and make it answer questions.
 *
 * @param folder  a folder of definitions; `indicators/README.md` says what it holds
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault of every file
 */
export const openIndex = async (folder: string): Promise<Index> => createIndex(await loadRelease(folder))
