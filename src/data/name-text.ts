/**
 * A name as lists hold it, without what is not the name: quotes, entities of HTML, marks of footnotes, numbers of rows.
 *
 * @example
 * cleanName('"Serbia 2/"') // => 'Serbia'
 * cleanName('Trinidad &amp; Tobago [b]') // => 'Trinidad & Tobago'
 */
export const cleanName = (given: string): string => {
  let name = mend(decode(given.slice(0, longest)))
    .normalize('NFC')
    .replace(spaces, ' ')
    .trim()
  for (let before = ''; before !== name;) {
    before = name
    for (const mark of marks) {
      const without = name.replace(mark, '').trim()
      if (letter.test(without)) name = without
    }
  }
  return name
}

/** No name is longer; what is, is cut. */
const longest = 200

const spaces = /[\p{C}\s]+/gu
const letter = /\p{L}/u

/** What may stand before or behind a name, each time once; what is left must have a letter. */
const marks = [
  /^["'“”«»„`*†‡•·–—-]/u,
  /["“”«»`*†‡§#^¹²³⁰⁴-⁹,;:]$/u,
  /\[[^[\]]{0,20}\]$/u,
  /\( ?(?:\d{1,2}|[a-z]) ?\)$/iu,
  /(?<=[\p{L}.)])\d{1,2}\)?$/u,
  / (?:\d{1,2}[)/.]?|[a-z]\/)$/iu,
  /^\d{1,3}[.)]/u
]

const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>' }

const decode = (text: string): string =>
  text
    .replace(/&(amp|nbsp|quot|apos|lt|gt);/g, (_, word: string) => entities[word] ?? '')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring);/gi, '$1')

/** UTF-8 that was read as Latin-1, as `CÃ´te`: read anew where that gives sound text. */
const mend = (text: string): string => {
  if (!/[\u00c2-\u00c5][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text
  const bytes = Uint8Array.from(text, each => each.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
