import type { Index } from '../../../index.js'
import { readDraftFile, refuseAlarms } from '../../draft-file.js'
import type { Special } from '../special.js'

const draftCheck: Special<ReturnType<Index['draftCheck']>> = {
  aliases: ['draft'],
  extend: command => {
    command
      .argument('<file>', 'a .md, .txt or .docx file in English or Russian')
      .addHelpText('after', '\nThe exit code is 1 where anything is wrong.')
  },
  collect: async ({ language, edition, file }) => ({ language, edition, text: await readDraftFile(String(file)) }),
  page: async (_, answer, paint, { file }) =>
    (await import('../../pages/draft.js')).draftPage(String(file), answer, paint),
  after: ({ file }, { meta }) => {
    refuseAlarms(String(file), meta.alarms)
  },
  examples: ['draft-check profile.md', 'draft-check profile.md --edition 2023 --json']
}

export const draftSpecials = { 'draft-check': draftCheck }
