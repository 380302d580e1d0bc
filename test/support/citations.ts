/** The fields of one entry of BibTeX, read by counting braces as BibTeX does: a backslash before one changes nothing. */
export const readBibtex = (
  text: string
): { readonly key: string; readonly fields: Readonly<Record<string, string>> } => {
  const head = /^@(?:misc|dataset)\{([^,\s]+),/.exec(text)
  if (!head) throw new Error(`no entry: ${text}`)
  const fields: Record<string, string> = {}
  let at = head[0].length
  for (;;) {
    const name = /^\s*(\w+) = \{/.exec(text.slice(at))
    if (!name) break
    const start = at + name[0].length
    const end = closingBrace(text, start)
    fields[name[1] ?? ''] = text.slice(start, end)
    at = end + 1
    if (text[at] === ',') at++
  }
  if (text.slice(at) !== '\n}\n') throw new Error(`something follows the fields: ${text.slice(at)}`)
  return { key: head[1] ?? '', fields }
}

const closingBrace = (text: string, start: number): number => {
  let depth = 1
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error('a brace is not closed')
}

const names: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^'
}

/** What TeX prints for a text. */
export const printedTex = (text: string): string =>
  text.replaceAll(/\\(?:(text\w+)\{\}|([&%$#_]))/g, (_, name: string | undefined, plain: string | undefined) =>
    name === undefined ? (plain ?? '') : (names[name] ?? '?')
  )

/** The tags of one entry of RIS. */
export const readRis = (text: string): (readonly [tag: string, value: string])[] => {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  return text
    .slice(0, -2)
    .split('\r\n')
    .map(line => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? []
      if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`)
      return [tag, value] as const
    })
}
