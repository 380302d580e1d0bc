import { accessOf, yearOf, type CslItem } from './citation.js'
import { escapeUrl, onOneLine } from './citation-text.js'

/** RIS: one entry of type DATA, a tag a line, lines ending in CRLF. */
export const writeRis = (item: CslItem): string => {
  const tags = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map(({ literal }) => ['AU', literal]),
    ['PY', yearOf(item)],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', escapeUrl(item.URL)],
    ['DO', item.DOI ?? ''],
    ['Y2', accessOf(item, '/')],
    ['AB', item.abstract],
    ['N1', item.note]
  ]
  const lines = tags.map(([tag = '', text = '']) => [tag, onOneLine(text)] as const).filter(([, text]) => text !== '')
  return [...lines, ['ER', ''] as const].map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')
}
