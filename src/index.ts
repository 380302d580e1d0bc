import { loadRelease, type Release } from './data/release.js'
import { parseFormula } from './definitions/formula.js'
import { answerEvidenceBalance, type EvidenceBalanceQuestion } from './answers/evidence/balance.js'
import { answerConflict, answerConflicts, type ConflictsQuestion } from './answers/evidence/conflicts.js'
import { answerCooperation, type CooperationQuestion } from './answers/evidence/cooperation.js'
import { answerEvidenceTable, answerEvidenceTables, answerSources, answerTerms } from './answers/evidence/sources.js'
import { answerEvidence, answerFact, type EvidenceQuestion } from './answers/evidence/evidence.js'
import { answerAverages, type AveragesQuestion } from './answers/ranking/averages.js'
import { answerBulk } from './answers/method/bulk.js'
import { answerChart, type ChartQuestion } from './answers/profile/charts.js'
import { answerComparison, type ComparisonQuestion } from './answers/comparison/comparison.js'
import { answerCountries, answerCountry } from './answers/method/countries.js'
import { answerDeltas, type DeltasQuestion } from './answers/deltas/deltas.js'
import { answerDraft, type DraftQuestion } from './answers/draft/draft.js'
import { answerEdition, answerEditions } from './answers/method/editions.js'
import { answerGoalSeek, type GoalQuestion } from './answers/goal-seek/goal-seek.js'
import { answerIndicator, answerIndicators } from './answers/method/indicators.js'
import { loadIndex, type LoadedIndex } from './answers/loaded.js'
import { answerProfilePack, profileChart } from './answers/profile/pack.js'
import type { ProfileQuestion } from './answers/profile/profile.js'
import type { Question } from './answers/kit/question.js'
import { questions } from './answers/questions.js'
import { methodsOf, type Methods } from './program.js'
import { answerScopes } from './answers/method/scopes.js'
import { answerScope, type ScopeQuestion } from './answers/profile/scope.js'
import { answerScores, type ScoresQuestion } from './answers/method/scores.js'
import { answerSimilar, type SimilarQuestion } from './answers/comparison/similar.js'
import { answerWhatIf, whatIfSource, type WhatIfQuestion } from './answers/what-if/what-if.js'
import { profilePage } from './report/profile-page.js'
import type { ProfilePack } from './report/profile-data.js'

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
  const loaded = loadIndex(release, parseFormula)
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
  deltas: (question: DeltasQuestion) => answerDeltas(index, question),
  profile: (question: ProfileQuestion) => answerProfilePack(index, question),
  similar: (question: SimilarQuestion) => answerSimilar(index, question),
  profilePage: (pack: ProfilePack, address: string) =>
    profilePage(pack, chart => profileChart(index, pack, chart), address),
  comparison: (question: ComparisonQuestion) => answerComparison(index, question),
  scope: (question: ScopeQuestion) => answerScope(index, question),
  draft: (question: DraftQuestion) => answerDraft(index, question),
  whatIf: (question: WhatIfQuestion) => answerWhatIf(index, question),
  whatIfSource: (question: Pick<WhatIfQuestion, 'edition' | 'scope'>) => whatIfSource(index, question),
  goalSeek: (question: GoalQuestion) => answerGoalSeek(index, question),
  chart: (question: ChartQuestion) => answerChart(index, question),
  ...evidenceQuestions(index),
  bulk: (question: { readonly exact?: boolean | undefined }) => answerBulk(index, question)
})

/** The questions on evidence. */
const evidenceQuestions = (index: LoadedIndex) => ({
  evidence: (question: EvidenceQuestion) => answerEvidence(index, question),
  fact: (question: { readonly fact: string }) => answerFact(index, question),
  evidenceBalance: (question: EvidenceBalanceQuestion) => answerEvidenceBalance(index, question),
  evidenceConflicts: (question: ConflictsQuestion) => answerConflicts(index, question),
  evidenceConflict: (question: { readonly conflict: string }) => answerConflict(index, question),
  cooperation: (question: CooperationQuestion) => answerCooperation(index, question),
  evidenceSources: () => answerSources(index),
  evidenceTerms: () => answerTerms(index),
  evidenceTables: () => answerEvidenceTables(index),
  evidenceTable: (question: { readonly table: string }) => answerEvidenceTable(index, question)
})

/**
 * Load the release of a folder and make it answer questions.
 *
 * @param folder  a folder of definitions; `indicators/README.md` says what it holds
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault of every file
 */
export const openIndex = async (folder: string): Promise<Index> => createIndex(await loadRelease(folder))
