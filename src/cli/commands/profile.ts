import { Option, type Command } from 'commander'
import type { CellError } from '../../analyses/uncertainty/model.js'
import { DomainError } from '../../errors.js'
import { pageFormats, type PageFormat } from '../../print/writers.js'
import { ask } from '../ask.js'
import { folderOf, openFor } from '../open.js'
import {
  editionOption,
  exactOption,
  examples,
  languageOption,
  levelOption,
  uncertaintyOption,
  type GlobalOptions
} from '../options.js'
import type { Terminal } from '../terminal.js'

interface ProfileOptions {
  readonly edition: string
  readonly exact?: true
  readonly uncertainty?: CellError
  readonly level?: number
  readonly language?: string
  readonly format?: PageFormat
  readonly out?: string
  readonly all?: true
}

const shown = [
  'profile KAZ --edition 2023',
  'profile KAZ --uncertainty step --level 0.8 --json',
  'profile "Cote d\'Ivoire" --exact',
  'profile 398 --format md --language ru'
]

export const addProfile = (program: Command, terminal: Terminal): void => {
  program
    .command('profile')
    .description('What an edition says of one country, as text, page or document; or the profiles of all countries.')
    .argument('[country]', 'code or name of a country')
    .addOption(editionOption())
    .addOption(exactOption())
    .addOption(uncertaintyOption())
    .addOption(levelOption())
    .addOption(languageOption())
    .addOption(new Option('--format <format>', 'write the page in this format').choices(pageFormats))
    .option('--out <path>', 'file to write the page to, or the folder with --all')
    .option('--all', 'write the profiles of all countries, as PDF unless --format is given')
    .addHelpText('after', examples(...shown))
    .action(async (country: string | undefined, options: ProfileOptions, command: Command) => {
      if (options.all) return writeAll(country, options, command, terminal)
      if (country === undefined) throw wrongUse('profile needs a country, or --all.', ['profile KAZ', 'profile --all'])
      if (options.format !== undefined || options.out !== undefined)
        return writeOne(country, options, command, terminal)
      return ask(
        command,
        terminal,
        index => index.profile({ country, ...options }),
        async (index, answer, paint) => (await import('../pages/profile.js')).profilePage(index, answer, paint)
      )
    })
}

const wrongUse = (detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('REQUEST_INVALID', { detail, allowed })

const writeOne = async (
  country: string,
  { format: named, out, ...question }: ProfileOptions,
  command: Command,
  terminal: Terminal
): Promise<void> => {
  const [{ formatOf, writeWhole }, { writeProfile }] = await Promise.all([
    import('../profile-files.js'),
    import('../profile-worker.js')
  ])
  const format = formatOf(named, out ?? '')
  const index = await openFor(command.optsWithGlobals<GlobalOptions>(), terminal)
  if (out === undefined && (format === 'pdf' || format === 'docx')) {
    throw wrongUse(`A ${format} is no text: it is written to a file.`, ['--out FILE', '--format html', '--format md'])
  }
  const written = await writeProfile(index, index.profile({ country, ...question }), format)
  if (out === undefined) terminal.stdout.write(Buffer.from(written).toString('utf8'))
  else await writeWhole(out, written)
}

const writeAll = async (
  country: string | undefined,
  { edition, language, format = 'pdf', out }: ProfileOptions,
  command: Command,
  terminal: Terminal
): Promise<void> => {
  if (country !== undefined) throw wrongUse('--all is for all countries.', ['--all without a country'])
  if (out === undefined) throw wrongUse('--all needs a folder to write to.', ['--out DIR'])
  const options = command.optsWithGlobals<GlobalOptions>()
  const index = await openFor(options, terminal)
  const { writeProfiles } = await import('../profile-files.js')
  // What is wrong with the edition or the language is told before anything is written.
  const { id } = index.edition({ edition }).data
  const [first = ''] = index.loaded.editions.get(id)?.countries ?? []
  const spoken = index.profile({ edition: id, country: first, language }).data.language
  const question = { folder: await folderOf(options, terminal), edition: id, language: spoken, format, out }
  const paths = await writeProfiles(index, question, terminal)
  terminal.stdout.write(`${paths.length} profiles in ${out}\n`)
}
