import { Access } from './access.js'
import { postgresDatabase } from './postgres.js'
import { filesOfRelease, listReleases, listServings, registerRelease, servedRelease, serveRelease } from './releases.js'
import * as chunks from './job-chunks.js'
import { letGoOfJob } from './job-holders.js'
import * as jobs from './jobs.js'
import * as keys from './keys.js'
import { createScenario, readScenario, removeScenario, requireScenario, scenariosNaming } from './scenarios.js'
import { hashOfSecret } from './secret.js'
import { sqliteFile } from './sqlite.js'
import type { JobStore } from './job-store.js'
import type { KeyStore } from './key-store.js'
import type { ReleaseStore, ScenarioStore, Store, StoreSettings } from './store.js'
import { readUsage } from './usage.js'

/**
 * The store that settings name. Nothing is opened, and no driver loaded, before it is first used; after a failure it is
 * opened anew when it is next used.
 */
export const openStore = ({ storePath, databaseUrl }: StoreSettings): Store => {
  const access = new Access(databaseUrl === undefined ? sqliteFile(storePath) : postgresDatabase(databaseUrl))
  return {
    place: access.place.name,
    ...releasesIn(access),
    ...scenariosIn(access),
    ...jobsIn(access),
    ...keysIn(access),
    close: () => access.close()
  }
}

const releasesIn = (access: Access): ReleaseStore => ({
  registerRelease: (id, files, options) =>
    access.write(
      db => registerRelease(db, id, files, options),
      db => filesOfRelease(db, id)
    ),
  serveRelease: id => access.write(db => serveRelease(db, id), servedRelease),
  servedRelease: () => access.use(servedRelease),
  releaseFiles: id => access.use(db => filesOfRelease(db, id)),
  releases: () => access.use(listReleases),
  servings: () => access.use(listServings)
})

const scenariosIn = (access: Access): ScenarioStore => ({
  createScenario: (scenario, by) =>
    access.write(
      db => createScenario(db, scenario, by),
      db => requireScenario(db, scenario.id)
    ),
  scenario: id => access.use(db => readScenario(db, id)),
  scenariosNaming: (id, most) => access.use(db => scenariosNaming(db, id, most)),
  removeScenario: id => access.write(db => removeScenario(db, id)),
  usage: key => access.use(db => readUsage(db, key))
})

const jobsIn = (access: Access): JobStore => ({
  createJob: (job, holder) =>
    access.write(
      db => jobs.createJob(db, job, holder),
      db => jobs.readJob(db, job.id)
    ),
  job: id => access.use(db => jobs.readJob(db, id)),
  letGoOfJob: (id, secret) => access.write(db => letGoOfJob(db, id, secret, hashOfSecret(secret))),
  clearJobs: (before, most) => access.write(db => jobs.clearJobs(db, before, most)),
  openJobs: () => access.use(jobs.listOpenJobs),
  latestJobs: count => access.use(db => jobs.listLatestJobs(db, count)),
  chunksDone: job => access.use(db => chunks.chunksDone(db, job)),
  addChunk: (job, chunk, counts) => access.write(db => chunks.addChunk(db, job, chunk, counts)),
  chunkCounts: (job, chunk) => access.use(db => chunks.readChunk(db, job, chunk)),
  finishJob: (id, result) => access.write(db => jobs.finishJob(db, id, result)),
  failJob: (id, failure) => access.write(db => jobs.failJob(db, id, failure)),
  removeJob: id => access.write(db => jobs.removeJob(db, id)),
  jobResult: id => access.use(db => jobs.readJobResult(db, id))
})

const keysIn = (access: Access): KeyStore => ({
  createKey: key =>
    access.write(
      db => keys.createKey(db, key),
      db => keys.readKey(db, key.name)
    ),
  key: name => access.use(db => keys.readKey(db, name)),
  keys: () => access.use(keys.listKeys),
  revokeKey: name => access.write(db => keys.revokeKey(db, name))
})
