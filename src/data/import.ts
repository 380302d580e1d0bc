import { FaultList, formatFault, type FileFault } from '../formats/fault.js'
import { FileReader, type Files } from '../formats/files.js'
import type { Framework } from '../definitions/framework.js'
import { readMethod, type Method } from '../definitions/method.js'
import { DomainError } from '../errors.js'
import { readFolder } from './folder.js'
import { compareFiles, countChanges, type CellChange, type ChangeCounts } from './import-changes.js'
import { SheetFaults } from './import-fault.js'
import { writeSource, writeTables, type ImportOptions } from './import-files.js'
import { findHeader } from './import-header.js'
import { noteSheet } from './import-notes.js'
import { readSheet, type EditionSheet } from './import-sheet.js'
import { countryNames } from './names.js'
import { readSource, type Source } from './published.js'
import { readRelease } from './release.js'
import { replaceFiles } from './replace.js'
import { readWorkbook, workbookInvalid, type Sheet, type Workbook } from '../formats/workbook.js'

const sourceFile = 'scores/SOURCE.yaml'

/** What an import would write and what that changes; nothing has been written yet. */
export interface ImportPlan {
  /** The new texts, by path within the folder. */
  readonly files: Files
  /** Cell by cell, against the files that are there. */
  readonly changes: readonly CellChange[]
  /** Of each table, how many cells are added, changed and removed. */
  readonly counts: Readonly<Record<string, ChangeCounts>>
  /** What is no fault but should be known, each in a sentence. */
  readonly notes: readonly string[]
}

/**
 * Plan the import of a workbook: the scores and published composites of every edition that it has a dataset sheet of.
 *
 * Sheets are known by an edition's id in their name, columns by the letters of their headers and countries by the
 * spellings of `countries.csv`, never by position. The same workbook and files give the same plan.
 *
 * @param bytes  content of an .xlsx file
 * @param files  the folder that the import is for; scores need not be there yet
 * @throws {DomainError} `WORKBOOK_INVALID` with every fault as `sheet!cell: what, allowed: ...`; `DEFINITIONS_INVALID`
 *   when the method in the folder has faults
 */
export const planImport = (bytes: Uint8Array, files: Files, options: ImportOptions = {}): ImportPlan => {
  const { method, source } = readPlace(files)
  const workbook = readWorkbook(bytes)
  const notes: string[] = []
  const sheets = readSheets(workbook, method, notes)
  const origin = writeSource(bytes, workbook, method, source, options)
  const fresh = new Map<string, string>([...sheets.flatMap(writeTables), [sourceFile, origin]])
  const sorted = new Map([...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const changes = compareFiles(files, sorted)
  const tables = [...sorted.keys()].filter(path => path.endsWith('.csv'))
  for (const sheet of sheets) notes.push(...sheet.notes, ...noteSheet(sheet, method))
  for (const edition of method.frameworks.keys()) {
    if (!fresh.has(`scores/${edition}.csv`)) notes.push(`Edition ${edition} has no sheet; its files stay as they are.`)
  }
  if (source && files.get(sourceFile) !== origin)
    notes.push(`${sourceFile} changes: this is another workbook than the last.`)
  return { files: sorted, changes, counts: countChanges(tables, changes), notes }
}

/**
 * Write the files of a plan, all or none, after the folder with them has been checked as a whole.
 *
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault that the folder would have; nothing is written then
 */
export const applyImport = async (folder: string, { files }: Pick<ImportPlan, 'files'>): Promise<void> => {
  const { faults = [] } = readRelease(new Map([...(await readFolder(folder)), ...files]))
  if (faults.length > 0) throw definitionsInvalid(faults)
  await replaceFiles(folder, files)
}

const readPlace = (files: Files): { method: Method; source: Source | undefined } => {
  const reader = new FileReader(files, new FaultList())
  const method = readMethod(reader)
  const source = reader.optional(sourceFile, (path, text) => readSource(path, text, reader.faults))
  const faults = reader.faults.sorted()
  if (!method || faults.length > 0) throw definitionsInvalid(faults)
  return { method, source }
}

const readSheets = (workbook: Workbook, method: Method, notes: string[]): EditionSheet[] => {
  const faults = new SheetFaults()
  const names = countryNames(method)
  const homes = new Map<Framework, string>()
  const frameworks = [...method.frameworks.values()]
  const shownFirst = workbook.sheets.toSorted((one, other) => Number(one.hidden) - Number(other.hidden))
  const sheets = shownFirst.flatMap(sheet => {
    const header = findHeader(sheet, frameworks, method.definitions)
    if (header === undefined) {
      notes.push(
        `Sheet ${sheet.name}${sheet.hidden ? ', which is hidden,' : ''} is not read: none of its first rows heads a dataset.`
      )
      return []
    }
    const framework = findEdition(sheet, header, method, faults)
    if (!framework) return []
    const first = homes.get(framework)
    if (sheet.hidden) {
      if (first !== undefined) {
        notes.push(`Sheet ${sheet.name} is hidden and not read: edition ${framework.edition} has the sheet ${first}.`)
        return []
      }
      notes.push(`Sheet ${sheet.name} is hidden; it is read as one that is shown.`)
    }
    if (first !== undefined) {
      faults.add(
        sheet,
        sheet.cell(header, 0),
        `edition ${framework.edition} has the sheet ${first} already`,
        'one sheet each'
      )
    }
    homes.set(framework, sheet.name)
    return [readSheet(sheet, header, framework, method, names, faults)]
  })
  if (faults.lines.length > 0) throw workbookInvalid(faults.lines)
  if (sheets.length === 0) throw workbookInvalid([noDataset(method)])
  return sheets
}

/** The edition whose id the name of a sheet holds; of ids within one another, such as 2023 and 2023-2, the longest. */
const findEdition = (sheet: Sheet, header: number, method: Method, faults: SheetFaults): Framework | undefined => {
  const name = sheet.name.toLowerCase()
  const all = [...method.frameworks.values()].filter(({ edition }) => holdsWord(name, edition))
  const [framework, rival] = all.filter(({ edition }) => !all.some(other => isWithin(edition, other.edition)))
  if (framework && !rival) return framework
  const known = [...method.frameworks.keys()].join(', ')
  const edition = /(?<!\d)\d{4}(?:-\d+)?(?!\d)/.exec(name)?.[0]
  const what = rival
    ? 'the name fits two editions'
    : edition === undefined
      ? 'the name of the sheet says no edition'
      : 'a dataset of no known edition'
  const rename = `rename the sheet so that it holds one of ${known}`
  const allowed = rival
    ? `one edition of ${known}`
    : edition === undefined
      ? rename
      : `${known}; for a new edition add frameworks/${edition}.yaml`
  faults.add(sheet, sheet.cell(header, 0), what, allowed)
  return undefined
}

const isWithin = (part: string, whole: string): boolean => part !== whole && holdsWord(whole, part)

const holdsWord = (text: string, word: string): boolean => {
  const literal = word.toLowerCase().replace(/[^0-9a-z]/g, '\\$&')
  return new RegExp(`(?<![0-9a-z])${literal}(?![0-9a-z])`).test(text)
}

const noDataset = ({ frameworks }: Method): string =>
  `the file: no dataset sheet, allowed: a sheet with an edition in its name (${[...frameworks.keys()].join(', ')}) and the ` +
  'headers Country, Region and every node of that edition'

const definitionsInvalid = (faults: readonly FileFault[]): DomainError => {
  const lines = faults.map(formatFault)
  const count = lines.length === 1 ? 'a fault' : `${lines.length} faults`
  const detail = `The definitions have ${count}:\n${lines.join('\n')}`
  return new DomainError('DEFINITIONS_INVALID', { faults: lines, detail })
}
