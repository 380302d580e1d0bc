import { InvalidArgumentError, Option, type Command } from 'commander'
import { examples } from '../options.js'
import type { ImportCommandOptions } from '../import-workbook.js'
import type { Terminal } from '../terminal.js'

const readDate = (text: string): string => {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (date && Number.isFinite(date.getTime()) && date.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Allowed is a day as YYYY-MM-DD.')
}

const readAddress = (text: string): string => {
  if (/^https?:/.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('Allowed is an address with http: or https:.')
}

export const addImport = (program: Command, terminal: Terminal): void => {
  program
    .command('import')
    .description("Import the publisher's workbook into a folder of definitions: all of it, or nothing.")
    .argument('<workbook>', 'an .xlsx file of at most 20 MB')
    .option('--dry-run', 'write nothing; list every cell that would change')
    .addOption(new Option('--address <url>', 'where the workbook comes from').argParser(readAddress))
    .addOption(new Option('--date <day>', 'day of the workbook, YYYY-MM-DD').argParser(readDate))
    .addHelpText(
      'after',
      examples(
        'import global_oc_index.xlsx --dry-run',
        'import global_oc_index.xlsx --indicators my_index --date 2025-10-29'
      )
    )
    .action(async (workbook: string, _: unknown, command: Command) => {
      const [{ importWorkbook }, { importPage }, { writeReply }] = await Promise.all([
        import('../import-workbook.js'),
        import('../pages/import.js'),
        import('../write-answer.js')
      ])
      const options = command.optsWithGlobals<ImportCommandOptions>()
      const reply = await importWorkbook(workbook, options, terminal)
      await writeReply(reply, options, terminal, paint => importPage(reply, paint))
    })
}
