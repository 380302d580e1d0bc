import { describeIssues } from '../definitions/issue.js'
import { ScenarioRequest } from '../definitions/scenario.js'
import { DomainError } from '../errors.js'
import { filesOfFolder, withArchive, type StoreOptions } from './archive.js'
import { collectChanges } from './changes.js'
import { knownRelease } from './serve-release.js'
import type { Terminal } from './terminal.js'

export interface ScenarioOptions extends StoreOptions {
  readonly edition: string
  readonly title: string
  readonly note?: string
  readonly file?: string
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
  const { edition, title, note, file } = options
  const request = checked({ edition, title, note, patch: { changes: await collectChanges(texts, file) } })
  return withArchive({ ...options, register: true }, terminal, async archive => {
    await archive.follower.register()
    const release = options.release ?? (await knownRelease(archive.store, await filesOfFolder(options, terminal)))
    return (await archive.scenarios.create(request, { release })).answer
  })
}

const checked = (given: unknown): ScenarioRequest => {
  const parsed = ScenarioRequest.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = describeIssues(parsed.error, given).map(({ path, what, allowed }) => ({
    pointer: ['', ...path.map(String)].join('/'),
    code: 'REQUEST_INVALID' as const,
    detail: `--${path.map(String).join('.')}: ${what}.`,
    allowed: [allowed]
  }))
  throw new DomainError('REQUEST_INVALID', {}, faults)
}
