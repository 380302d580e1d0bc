import { jobCancel, jobEvents, jobQuestion, jobResult } from './job-questions.js'
import type { StoredQuestion } from './kit/stored.js'
import { release, releaseCompiled, releases } from './method/release-questions.js'
import { scenario, scenarioCreate, scenarioRemove, scenarioResult } from './what-if/scenario-questions.js'

/** Every question of the store, in the order of the document. */
export const storedQuestions: readonly StoredQuestion[] = [
  scenarioCreate,
  scenario,
  scenarioResult,
  scenarioRemove,
  releases,
  release,
  releaseCompiled,
  jobQuestion,
  jobEvents,
  jobResult,
  jobCancel
]
