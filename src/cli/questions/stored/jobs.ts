import type { KeptJobs } from '../../../jobs/kept-jobs.js'
import type { StoreOptions } from '../../archive.js'
import type { Terminal } from '../../terminal.js'
import type { StoredCommand } from './command.js'

/** Work with the jobs of the store; nothing is computed here. */
const withJobs = async (
  options: StoreOptions,
  terminal: Terminal,
  work: (jobs: KeptJobs) => Promise<void>
): Promise<void> => {
  const [{ withArchive }, { KeptJobs }] = await Promise.all([
    import('../../archive.js'),
    import('../../../jobs/kept-jobs.js')
  ])
  await withArchive(options, terminal, archive => work(new KeptJobs(archive)))
}

const loadPages = () => Promise.all([import('../../write-answer.js'), import('../../pages/job.js')])

const telling = (verb: 'describe' | 'cancel'): StoredCommand['run'] => {
  return async ({ job }, options, terminal) => {
    const [{ writeReply }, { jobPage }] = await loadPages()
    await withJobs(options, terminal, async jobs => {
      const answer = await jobs[verb](String(job))
      await writeReply(answer, options, terminal, paint => jobPage(answer.data, paint))
    })
  }
}

/** A line whenever something is done; with `--json` each is the job. */
const follow: StoredCommand['run'] = async ({ job }, options, terminal) => {
  const { stateLine } = await import('../../pages/job.js')
  await withJobs(options, terminal, async jobs => {
    for await (const state of jobs.watch(String(job), () => false)) {
      terminal.stdout.write(`${options.json ? JSON.stringify(state) : stateLine(state)}\n`)
    }
  })
}

/** With `--json` the same bytes for ever. */
const result: StoredCommand['run'] = async ({ job }, options, terminal) => {
  const [{ writeReply }, { jobResultPage }] = await loadPages()
  await withJobs(options, terminal, async jobs => {
    const text = await jobs.result(String(job))
    if (options.json) terminal.stdout.write(`${text}\n`)
    else await writeReply({ data: null, meta: {} }, options, terminal, paint => jobResultPage(text, paint))
  })
}

/** Jobs that were begun over HTTP: the command line runs what is long by itself. */
export const jobCommands: Readonly<Record<string, StoredCommand>> = {
  job: { examples: ['job ID', 'job ID --json'], run: telling('describe') },
  'job-events': { examples: ['job-events ID'], run: follow },
  'job-result': { examples: ['job-result ID', 'job-result ID --json'], run: result },
  'job-cancel': { examples: ['job-cancel ID'], run: telling('cancel') }
}
