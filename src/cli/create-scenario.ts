import { checkJson } from '../formats/json.js'
import { ScenarioBody } from '../bodies/scenario.js'
import { filesOfFolder, withArchive, type StoreOptions } from './archive.js'
import { collectPatch } from './changes.js'
import type { PatchOptions } from './patch-options.js'
import { knownRelease } from './serve-release.js'
import type { Terminal } from './terminal.js'

export interface ScenarioOptions extends StoreOptions, PatchOptions {
  readonly edition: string
  readonly title: string
  readonly note?: string
  readonly release?: string
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
    await archive.follower.register()
    const release = options.release ?? (await knownRelease(archive.store, await filesOfFolder(options, terminal)))
    return (await archive.scenarios.create(request, { release })).answer
  })
}

/** The options that were given. */
const given = (options: Readonly<Record<keyof PatchOptions, unknown>>): PatchOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
