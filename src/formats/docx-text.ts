const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    }
  )

/** A tag of WordprocessingML, with a stroke before its name where it ends an element; or the text between tags. */
export type Piece = { readonly tag: string; readonly attributes: string } | { readonly text: string }

/** The tags and texts of a document in order; what is no tag of WordprocessingML counts as text. Each `<` is read once. */
export function* piecesOf(xml: string): Generator<Piece> {
  for (let from = 0; from < xml.length;) {
    const next = xml.indexOf('<', from + 1)
    const end = next === -1 ? xml.length : next
    const part = xml.slice(from, end)
    const [tagged, tag = ''] = /^<(\/?w:\w+)/.exec(part) ?? []
    const close = tagged === undefined ? -1 : part.indexOf('>', tagged.length)
    if (tagged !== undefined && close !== -1) yield { tag, attributes: part.slice(tagged.length, close) }
    const text = part.slice(close === -1 && part.startsWith('<') ? 1 : close + 1)
    if (text !== '') yield { text }
    from = end
  }
}

/**
 * The text of WordprocessingML: what each element adds where it starts, and where it ends.
 *
 * @example
 * textOfDocument('<w:p><w:t>Rise &amp; fall</w:t></w:p>') // => 'Rise & fall\n'
 */
export const textOfDocument = (xml: string): string => {
  const parts: string[] = []
  let depth = 0
  let isText = false
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (isText) parts.push(decode(piece.text))
      continue
    }
    const { tag, attributes } = piece
    if (tag === 'w:t' || tag === '/w:t') isText = tag === 'w:t' && !attributes.endsWith('/')
    else if (tag === 'w:tbl' || tag === '/w:tbl') {
      depth += tag === 'w:tbl' ? 1 : -1
      parts.push('\n')
    } else if (tag === 'w:pStyle') parts.push(headingOf(attributes))
    else parts.push((depth > 0 ? inTable : inText)[tag] ?? '')
  }
  return parts.join('')
}

const inText: Readonly<Record<string, string>> = { '/w:p': '\n', 'w:tab': '\t', 'w:br': '\n' }
const inTable: Readonly<Record<string, string>> = {
  'w:tr': '|',
  '/w:tr': '\n',
  '/w:tc': '|',
  '/w:p': ' ',
  'w:tab': ' '
}

const headingOf = (attributes: string): string => {
  const [, level] = /w:val="Heading([1-6])"/.exec(attributes) ?? []
  if (attributes.includes('w:val="Title"')) return '# '
  return level === undefined ? '' : `${'#'.repeat(Number(level))} `
}
