import type { StoredCommand } from './command.js'

const loadTools = () =>
  Promise.all([import('../../archive.js'), import('../../write-answer.js'), import('../../pages/release.js')])

const releases: StoredCommand = {
  examples: ['releases', 'releases --csv --store releases.db'],
  run: async (_, options, terminal) => {
    const [{ withArchive }, { writeReply }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      await writeReply(await archive.releases.list(), options, terminal)
    })
  }
}

/** The served one when none is named. */
const release: StoredCommand = {
  argumentsOptional: true,
  examples: ['release', 'release ID --json'],
  run: async ({ release: id, against }, options, terminal) => {
    const [{ withArchive }, { writeReply }, { releasePage }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      const asked = (id as string | undefined) ?? archive.served.release.id
      const answer = await archive.releases.describe(asked, against as string | undefined)
      await writeReply(answer, options, terminal, paint => releasePage(answer, paint))
    })
  }
}

/** The served one when none is named. */
const compiled: StoredCommand = {
  argumentsOptional: true,
  examples: ['release-compiled --json'],
  run: async ({ release: id, language }, options, terminal) => {
    const [{ withArchive }, { writeReply }] = await loadTools()
    await withArchive(options, terminal, async archive => {
      const asked = (id as string | undefined) ?? archive.served.release.id
      await writeReply(await archive.releases.compiled(asked, language as string | undefined), options, terminal)
    })
  }
}

/** What the store knows of releases. */
export const releaseCommands = { releases, release, 'release-compiled': compiled }
