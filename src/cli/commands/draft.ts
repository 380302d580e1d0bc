import { Option, type Command } from 'commander'
import { draftLanguages, type DraftLanguage } from '../../answers/draft/lexicon.js'
import { ask } from '../ask.js'
import { examples } from '../options.js'
import type { Terminal } from '../terminal.js'

interface DraftOptions {
  readonly language?: DraftLanguage
  readonly edition?: string
}

export const addDraft = (program: Command, terminal: Terminal): void => {
  program
    .command('draft')
    .description('Check a text: every figure of the index in it, with the right value and the address that proves it.')
    .argument('<file>', 'a .md, .txt or .docx file in English or Russian')
    .addOption(new Option('--language <language>', 'of the text (default: by its letters)').choices(draftLanguages))
    .option('--edition <edition>', 'of all figures that name none (default: found from the text)')
    .addHelpText('after', '\nThe exit code is 1 where anything is wrong.')
    .addHelpText('after', examples('draft profile.md', 'draft profile.md --edition 2023 --json'))
    .action(async (file: string, { language, edition }: DraftOptions, command: Command) => {
      const [{ readDraftFile, refuseAlarms }, { draftPage }] = await Promise.all([
        import('../draft-file.js'),
        import('../pages/draft.js')
      ])
      const text = await readDraftFile(file)
      const found: { alarms: number } = { alarms: 0 }
      await ask(
        command,
        terminal,
        index => {
          const answer = index.draftCheck({ text, language, edition })
          found.alarms = answer.meta.alarms
          return answer
        },
        (_, answer, paint) => draftPage(file, answer, paint)
      )
      refuseAlarms(file, found.alarms)
    })
}
