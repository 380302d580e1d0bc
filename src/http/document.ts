import { questions } from '../answers/questions.js'
import { scenarioCreate } from '../answers/what-if/scenario-questions.js'
import { Archive } from '../archive/archive.js'
import { Keys } from '../archive/keys.js'
import type { ScenarioRequest } from '../archive/scenarios.js'
import { releaseId, requireRelease } from '../data/release.js'
import type { Files } from '../formats/files.js'
import { createIndex, type WithQuestions } from '../index.js'
import { buildApp } from './app.js'
import { addExamples } from './document/examples.js'
import { head } from './document/head.js'
import { declareHeaders } from './document/headers.js'
import { nameSchemas } from './document/named-schemas.js'
import type { OpenApi } from './document/openapi.js'
import { shareHeaders, shareParameters, shareResponses } from './document/shared.js'
import { earlierFiles, steadyTimes, withOwnStore } from './document/store.js'
import { declareSuffixes } from './document/suffixes.js'

/**
 * The OpenAPI 3.1 document of the service over the release that the texts of files are. Its examples are real answers, lists
 * cut to two entries; the release before, in the examples that have one, is the same but for one score.
 *
 * @param list  what the service answers
 * @throws {DomainError} `DEFINITIONS_INVALID`
 */
export const createDocument = async (files: Files, list: WithQuestions = questions): Promise<object> => {
  const index = createIndex(requireRelease(files, 'the document'), list)
  const before = earlierFiles(files)
  const document = await withOwnStore([before, files], async (store, servings) => {
    const archive = new Archive(index, { store, files })
    const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0, archive, document: head })
    await app.ready()
    await app.jobs.start()
    const made = JSON.parse(JSON.stringify(app.swagger())) as OpenApi
    const places = { release: index.release.id, before: releaseId(before), ...(await keepSpare(archive)) }
    await addExamples(app, made, places, steadyTimes(servings))
    await app.close()
    return made
  })
  return passes.reduce((changed, pass) => pass(changed), document)
}

/** A scenario that may be taken away, and a key that may do so. */
const keepSpare = async ({
  scenarios,
  store
}: Archive): Promise<{ readonly key: string; readonly removed: string }> => {
  const { key } = await new Keys(store).create('document', 'admin')
  const [example] = Object.values(scenarioCreate.examples)
  const { answer } = await scenarios.create({ ...(example as object as ScenarioRequest), title: 'Spare' })
  return { key, removed: answer.data.id }
}

/** In this order: what is shared must be complete. */
const passes = [nameSchemas, declareSuffixes, shareHeaders, declareHeaders, shareParameters, shareResponses] as const
