import { accessOf, yearOf, type CslItem } from './citation.js'
import { escapeUrl, onOneLine } from './citation-text.js'

/** BibLaTeX knows data sets, addresses and days of access; the styles of BibTeX print only what they know. */
export const dialects = ['biblatex', 'bibtex'] as const

export type Dialect = (typeof dialects)[number]

type Fields = Readonly<Record<string, string>>

/**
 * One entry in UTF-8. Titles and authors stand in two pairs of braces, so that no style changes their letters; the braces of
 * every text are balanced.
 */
export const writeBibtex = (item: CslItem, dialect: Dialect = 'biblatex'): string => {
  const fields = dialect === 'bibtex' ? miscFields(item) : datasetFields(item)
  const lines = Object.entries(fields).flatMap(([name, text]) => (text === '' ? [] : [`  ${name} = {${text}}`]))
  return `@${dialect === 'bibtex' ? 'misc' : 'dataset'}{${item.id},\n${lines.join(',\n')}\n}\n`
}

const commonFields = (item: CslItem): Fields => ({
  author: item.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
  title: `{${escapeTex(item.title)}}`,
  year: yearOf(item)
})

const datasetFields = (item: CslItem): Fields => ({
  ...commonFields(item),
  publisher: escapeTex(item.publisher),
  version: escapeTex(item.version),
  url: escapeUrl(item.URL),
  urldate: accessOf(item, '-'),
  doi: escapeUrl(item.DOI ?? ''),
  abstract: escapeTex(item.abstract),
  note: escapeTex(item.note)
})

/** Classical styles print `howpublished` and `note` of an entry of this kind, and no field of addresses or versions. */
const miscFields = (item: CslItem): Fields => {
  const accessed = accessOf(item, '-')
  const told = [`Version ${item.version}.`, accessed && `Accessed ${accessed}.`, item.DOI && `DOI ${item.DOI}.`]
  return {
    ...commonFields(item),
    howpublished: `\\url{${escapeUrl(item.URL)}}`,
    note: escapeTex([...told.filter(Boolean), item.note].join(' '))
  }
}

const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether or not a backslash stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

/**
 * A text as TeX prints it; letters beyond ASCII stay.
 *
 * @example
 * escapeTex('R&D_{50 %} é') // => 'R\\&D\\_\\textbraceleft{}50 \\%\\textbraceright{} é'
 */
export const escapeTex = (text: string): string =>
  onOneLine(text).replaceAll(/[\\{}~^&%$#_]/g, character => tex[character] ?? `\\${character}`)
