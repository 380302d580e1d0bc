import type { Archive } from '../archive/archive.js'
import type { ReleaseChoice } from '../archive/holding.js'
import { checkJson } from '../formats/json.js'
import { ScenarioBody } from '../bodies/scenario.js'
import { filesOfFolder, withArchive, type StoreOptions } from './archive.js'
import { collectPatch } from './changes.js'
import type { PatchOptions } from './patch-options.js'
import { knownRelease } from './serve-release.js'
import type { Terminal } from './terminal.js'

export interface ScenarioOptions extends StoreOptions, PatchOptions, ReleaseChoice {
  readonly edition: string
  readonly title: string
  readonly note?: string
}

/**
 * Keep a patch, from arguments or from a file, as a scenario on a release that the store knows; a store that knows none is
 * given that of the folder.
 *
 * @returns the definition that is kept
 * @throws {DomainError} those of the patch; `RELEASE_UNKNOWN`; those of the store
 */
export const createScenario = async (texts: readonly string[], options: ScenarioOptions, terminal: Terminal) => {
  const { edition, title, note, file, clip, drop, weight, aggregation, formula, evidence } = options
  const patch = await collectPatch(texts, given({ file, clip, drop, weight, aggregation, formula, evidence }))
  const request = checkJson(ScenarioBody, { edition, title, note, patch }, { name: 'the scenario' })
  return withArchive({ ...options, register: true }, terminal, async archive => {
    await archive.storeWatch.register()
    const { release, as_of } = options
    const isChosen = release !== undefined || as_of !== undefined
    const chosen = isChosen ? { release, as_of } : { release: await ownRelease(archive, options, terminal) }
    return (await archive.scenarios.create(request, chosen)).answer
  })
}

const ownRelease = async ({ store }: Archive, options: ScenarioOptions, terminal: Terminal): Promise<string> =>
  knownRelease(store, await filesOfFolder(options, terminal))

/** The options that were given. */
const given = (options: Readonly<Record<keyof PatchOptions, unknown>>): PatchOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
