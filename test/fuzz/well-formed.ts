const names = String.raw`[A-Za-z_:][\w:.\-]*`
const attribute = String.raw`\s+${names}\s*=\s*(?:"[^"<]*"|'[^'<]*')`
const tag = new RegExp(
  String.raw`<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>]*>|<(/?)(${names})((?:${attribute})*)\s*(/?)>`,
  'y'
)
/** Characters that XML 1.0 has no place for. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/

/** Throws where a text is no well-formed XML: a tag that is not closed, a character or reference that may not stand there. */
export const wellFormed = (text: string): void => {
  if (forbidden.test(text)) throw new Error('a character that XML has no place for')
  if (loose.test(text)) throw new Error('an ampersand that begins no reference')
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at
    const found = tag.exec(text)
    if (!found) throw new Error(`no tag: ${text.slice(at, at + 60)}`)
    tag.lastIndex = at + found[0].length
    const [, closing, name, , alone] = found
    if (name === undefined || alone === '/') continue
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) throw new Error(`</${name}> closes another tag`)
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed`)
}
