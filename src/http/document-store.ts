import type { Files } from '../formats/files.js'
import { releaseId } from '../data/release.js'
import { stillJobs } from './document-jobs.js'
import type { Serving, Store, StoredScenario } from '../store/store.js'

/**
 * A store in memory, where each release comes on the first of a month and all scenarios and jobs on another: what the examples of
 * the document rest on, so that they are the same in every run.
 *
 * @param releases  texts of the releases that it knows, the earliest first; the last is served
 */
export const stillStore = (releases: readonly Files[]): Store => {
  const files = new Map(releases.map(each => [releaseId(each), each]))
  const servings = [...files.keys()].map((release, at): Serving => ({ release, since: firstOf(at + 1) }))
  const scenarios = new Map<string, StoredScenario>()
  const served = (): Promise<Serving> => {
    const last = servings.at(-1)
    return last ? Promise.resolve(last) : Promise.reject(new RangeError('no release'))
  }
  return {
    place: 'memory',
    registerRelease: served,
    serveRelease: served,
    servedRelease: served,
    releaseFiles: id => Promise.resolve(files.get(id)),
    releases: () => Promise.resolve(servings.map(({ release: id, since: registered }) => ({ id, registered }))),
    servings: () => Promise.resolve(servings),
    createScenario: scenario => {
      const known = scenarios.get(scenario.id)
      const kept = known ?? { ...scenario, created: firstOf(servings.length + 1) }
      scenarios.set(kept.id, kept)
      return Promise.resolve({ scenario: kept, created: known === undefined })
    },
    scenario: id => Promise.resolve(scenarios.get(id)),
    ...stillJobs(firstOf(servings.length + 1)),
    close: () => Promise.resolve()
  }
}

const firstOf = (month: number): string => `2026-${String(month).padStart(2, '0')}-01T00:00:00.000Z`

/** The texts of a release as they could have been before: without one score of the latest edition. */
export const earlierFiles = (files: Files): Files => {
  const path =
    [...files.keys()]
      .filter(name => /^scores\/[^/]+\.csv$/.test(name))
      .toSorted()
      .at(-1) ?? ''
  const text = files.get(path) ?? ''
  return new Map(files).set(path, text.replace(/^(.*\n.*,)[^,\n]+(\n)/, '$1$2'))
}
