import { InvalidArgumentError, Option, type Command } from 'commander'
import type { CellError } from '../analyses/uncertainty/model.js'
import { errorModelForms, parseErrorModel } from '../analyses/uncertainty/model-text.js'
import type { CsvStyle } from '../report/csv.js'

/** Styles of citations, as `--cite` names them. */
const citationStyles = ['biblatex', 'bibtex', 'ris', 'csl'] as const

export type CitationStyle = (typeof citationStyles)[number]

/** Options that every command takes. */
export interface GlobalOptions extends Omit<CsvStyle, 'select'> {
  readonly indicators?: string
  readonly json?: true
  readonly csv?: true
  readonly cite?: CitationStyle
  /** Names of files. */
  readonly xlsx?: string
  readonly parquet?: string
  readonly ndjson?: true
}

/** Whether an answer is to be written as a file of rows. */
export const asksForFile = ({ xlsx, parquet, ndjson }: GlobalOptions): boolean =>
  xlsx !== undefined || parquet !== undefined || ndjson === true

const separators = { ',': ',', ';': ';', tab: '\t', '\\t': '\t', '\t': '\t' } as const

const readSeparator = (text: string): CsvStyle['sep'] => {
  if (Object.hasOwn(separators, text)) return separators[text as keyof typeof separators]
  throw new InvalidArgumentError('Allowed choices are , ; tab.')
}

/** Add the options that every command takes. */
export const addGlobalOptions = (program: Command): Command =>
  program
    .option('--indicators <dir>', 'folder of definitions (default: $INDICATORS, else those of the package)')
    .addOption(new Option('--json', 'write the JSON of the API: data and meta').conflicts('csv'))
    .option('--csv', 'write lists as CSV')
    .addOption(
      new Option('--sep <char>', 'what separates the cells of CSV: , ; tab')
        .argParser(readSeparator)
        .implies({ csv: true })
    )
    .addOption(
      new Option('--decimal <char>', 'what stands before the decimals in CSV')
        .choices(['.', ','])
        .implies({ csv: true })
    )
    .addOption(
      new Option('--cite <style>', 'write a citation of the answer in place of it')
        .choices(citationStyles)
        .conflicts(['json', 'csv'])
    )
    .addOption(new Option('--xlsx <file>', 'write a list as a workbook').conflicts(['json', 'csv', 'cite']))
    .addOption(new Option('--parquet <file>', 'write a list as Parquet').conflicts(['json', 'csv', 'cite']))
    .addOption(new Option('--ndjson', 'write a list as lines of JSON').conflicts(['json', 'csv', 'cite']))
    .addOption(new Option('--bom', 'start CSV with a byte order mark, for spreadsheets').implies({ csv: true }))

/** `--store`: where releases and scenarios are kept. */
export const storeOption = (): Option =>
  new Option(
    '--store <place>',
    'file of the store, or postgres://... (default: $DATABASE_URL, else $STORE_PATH, else a file of the user)'
  )

/** What `--store` says, as the environment says it; it goes before the environment. */
export const storeEnvironment = (store: string | undefined): Readonly<Record<string, string | undefined>> => {
  if (store === undefined) return {}
  const isAddress = /^postgres(ql)?:\/\//.test(store)
  return { STORE_PATH: isAddress ? undefined : store, DATABASE_URL: isAddress ? store : undefined }
}

/** `--edition` of a command that answers for one edition. */
export const editionOption = (): Option => new Option('--edition <edition>', 'edition of the index').default('latest')

export const scopeOption = (): Option =>
  new Option('--scope <scope>', 'world, continent:ID, region:ID, group:ID or countries:KAZ,UZB')

const readErrorModel = (text: string): CellError => {
  const model = parseErrorModel(text)
  if (model) return model
  throw new InvalidArgumentError(`Allowed forms are ${errorModelForms.join('; ')}.`)
}

/** `--uncertainty`: how far scores may be off. */
export const uncertaintyOption = (): Option =>
  new Option('--uncertainty <model>', 'how far scores may be off: none, step, step:K, normal:SD, ...').argParser(
    readErrorModel
  )

/** Gathers what a repeated option is given. */
export const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value]

/** Examples under the help of a command; a test runs every one of them. */
export const examples = (...lines: readonly string[]): string =>
  ['', lines.length === 1 ? 'Example:' : 'Examples:', ...lines.map(line => `  $ crindex ${line}`)].join('\n')
