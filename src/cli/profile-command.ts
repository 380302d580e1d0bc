import type { Command } from 'commander'
import type { CellError } from '../analyses/uncertainty/model.js'
import { DomainError } from '../errors.js'
import type { PageFormat } from '../print/writers.js'
import { folderOf, openFor } from './open.js'
import type { GlobalOptions } from './options.js'
import type { Values } from './questions/special.js'
import type { Terminal } from './terminal.js'

interface ProfileOptions {
  readonly edition: string
  readonly country?: string
  readonly exact?: true
  readonly uncertainty?: CellError
  readonly level?: number
  readonly language?: string
  readonly format?: PageFormat
  readonly out?: string
  readonly all?: true
}

/** Write the page of a country, or those of all, to files, where the options of `profile` say so. */
export const writeProfilesInstead = async (values: Values, command: Command, terminal: Terminal): Promise<boolean> => {
  const options = values as Partial<ProfileOptions> & Pick<ProfileOptions, 'edition'>
  const { all, country, format, out } = options
  if (all) await writeAll(options, command, terminal)
  else if (country === undefined) throw wrongUse('profile needs a country, or --all.', ['profile KAZ', 'profile --all'])
  else if (format !== undefined || out !== undefined) await writeOne({ ...options, country }, command, terminal)
  else return false
  return true
}

const wrongUse = (detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('REQUEST_INVALID', { detail, allowed })

const writeOne = async (
  { country, format: named, out, ...question }: ProfileOptions & { readonly country: string },
  command: Command,
  terminal: Terminal
): Promise<void> => {
  const [{ formatOf, writeWhole }, { writeProfile }] = await Promise.all([
    import('./profile-files.js'),
    import('./profile-worker.js')
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
  { country, edition, language, format = 'pdf', out }: ProfileOptions,
  command: Command,
  terminal: Terminal
): Promise<void> => {
  if (country !== undefined) throw wrongUse('--all is for all countries.', ['--all without a country'])
  if (out === undefined) throw wrongUse('--all needs a folder to write to.', ['--out DIR'])
  const options = command.optsWithGlobals<GlobalOptions>()
  const index = await openFor(options, terminal)
  const { writeProfiles } = await import('./profile-files.js')
  // What is wrong with the edition or the language is told before anything is written.
  const { id } = index.edition({ edition }).data
  const [first = ''] = index.loaded.editions.get(id)?.countries ?? []
  const spoken = index.profile({ edition: id, country: first, language }).data.language
  const question = { folder: await folderOf(options, terminal), edition: id, language: spoken, format, out }
  const paths = await writeProfiles(index, question, terminal)
  terminal.stdout.write(`${paths.length} profiles in ${out}\n`)
}
