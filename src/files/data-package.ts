import type { ColumnEntry } from '../answers/catalogue-entry.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { computerOf } from '../answers/nature.js'
import { typeOf, type ColumnType } from './typed-table.js'

/** A file of CSV that is there: where, how long, of which columns. */
export interface PackageFile {
  /** Word of the question. */
  readonly word: string
  /** Address that answers the same for ever. */
  readonly address: string
  /** Names of its columns. */
  readonly head: readonly string[]
  readonly bytes: number
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string
}

const profile = 'https://datapackage.org/profiles/2.0'

/** Only types that readers of the first version know: a list is a text with `|` between. */
const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'string'
}

/**
 * Files described after Data Package 2.0, so that programs read every column as what it is.
 *
 * @param origin  scheme and host of the service
 */
export const dataPackage = (index: LoadedIndex, files: readonly PackageFile[], origin = ''): object => {
  const { release } = index
  const info = release.index
  return {
    $schema: `${profile}/datapackage.json`,
    name: info.id.replaceAll('_', '-'),
    title: `${info.name} ${[...index.editions.keys()].join(', ')}`,
    id: release.id,
    version: release.id,
    homepage: info.address,
    description: info.licence.trim(),
    licenses: [{ name: 'other', title: 'See the terms of each part', path: `${origin}/v1/licence` }],
    sources: release.source ? [{ title: release.source.title, path: release.source.address }] : [],
    contributors: [
      { title: info.publisher, path: info.address, roles: ['creator'] },
      { title: computerOf(info), roles: ['contributor'] }
    ],
    resources: files.map(file => resourceOf(index, file))
  }
}

const resourceOf = (index: LoadedIndex, { word, address, head, bytes, hash }: PackageFile): object => {
  const entry = index.catalogue().find(each => each.word === word)
  const columns = new Map(entry?.columns().map(column => [column.name, column]))
  return {
    $schema: `${profile}/dataresource.json`,
    name: word,
    title: entry?.summary ?? word,
    path: address,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    schema: {
      $schema: `${profile}/tableschema.json`,
      fields: head.map(name => fieldOf(name, columns.get(name))),
      missingValues: ['']
    }
  }
}

/** Columns that say what a table is about: they are of no question, but of all. */
const context: Readonly<Record<string, string>> = {
  edition: 'Edition that all rows are of',
  edition_from: 'Edition that changes are from',
  edition_to: 'Edition that changes are to',
  node: 'Node that all rows are of',
  scope: 'Scope that ranks are in',
  size: 'Countries of the scope that are ranked',
  release: 'First digits of the release'
}

const fieldOf = (name: string, column: ColumnEntry | undefined): object => {
  if (!column && context[name] !== undefined)
    return { name, type: name === 'size' ? 'integer' : 'string', description: context[name] }
  if (!column) return { name, type: 'any' }
  const { meaning, unit } = column.shape
  const description = [meaning, ...(unit === undefined ? [] : [`in ${unit}`])].filter(Boolean).join('; ')
  return { name, type: types[typeOf(column.shape)], ...(description && { description }) }
}
