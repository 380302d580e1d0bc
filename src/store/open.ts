import { Access } from './access.js'
import { postgresDatabase } from './postgres.js'
import { filesOfRelease, listReleases, listServings, registerRelease, servedRelease, serveRelease } from './releases.js'
import * as jobs from './jobs.js'
import { createScenario, readScenario, requireScenario } from './scenarios.js'
import { sqliteFile } from './sqlite.js'
import type { Store, StoreSettings } from './store.js'

/**
 * The store that settings name. Nothing is opened, and no driver loaded, before it is first used; after a failure it is
 * opened anew when it is next used.
 */
export const openStore = ({ storePath, databaseUrl }: StoreSettings): Store => {
  const access = new Access(databaseUrl === undefined ? sqliteFile(storePath) : postgresDatabase(databaseUrl))
  return {
    place: access.place.name,
    registerRelease: (id, files, options) =>
      access.write(
        db => registerRelease(db, id, files, options),
        db => filesOfRelease(db, id)
      ),
    serveRelease: id => access.write(db => serveRelease(db, id), servedRelease),
    servedRelease: () => access.use(servedRelease),
    releaseFiles: id => access.use(db => filesOfRelease(db, id)),
    releases: () => access.use(listReleases),
    servings: () => access.use(listServings),
    createScenario: scenario =>
      access.write(
        db => createScenario(db, scenario),
        db => requireScenario(db, scenario.id)
      ),
    scenario: id => access.use(db => readScenario(db, id)),
    createJob: job =>
      access.write(
        db => jobs.createJob(db, job),
        db => jobs.readJob(db, job.id)
      ),
    job: id => access.use(db => jobs.readJob(db, id)),
    openJobs: () => access.use(jobs.listOpenJobs),
    latestJobs: count => access.use(db => jobs.listLatestJobs(db, count)),
    chunksDone: job => access.use(db => jobs.chunksDone(db, job)),
    addChunk: (job, chunk, counts) => access.write(db => jobs.addChunk(db, job, chunk, counts)),
    chunkCounts: (job, chunk) => access.use(db => jobs.readChunk(db, job, chunk)),
    finishJob: (id, result) => access.write(db => jobs.finishJob(db, id, result)),
    failJob: (id, failure) => access.write(db => jobs.failJob(db, id, failure)),
    removeJob: id => access.write(db => jobs.removeJob(db, id)),
    jobResult: id => access.use(db => jobs.readJobResult(db, id)),
    close: () => access.close()
  }
}
