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
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  for (let before = ''; before !== name;) {
    before = name
    for (const mark of marks) name = name.replace(mark, '').trim()
  }
  return name
}

/** No name is longer; what is, is cut. */
const longest = 200

const marks = [
  /^["'“”«»„`]+(?=.*\p{L})|(?<=\p{L}.*)["“”«»`]+$/u,
  /(?<=\p{L}.*)\[[^\]]{0,20}\]$/u,
  /(?<=\p{L}.*)\(\s*(\d{1,2}|[a-z])\s*\)$/u,
  /(?<=\p{L}.*)[*†‡§#^¹²³⁰⁴-⁹]+$/u,
  /(?<=\p{L}|\p{L}.*[.)])\d{1,2}(?:\s*[,;]\s*\d{1,2})*\)?$/u,
  /(?<=\p{L}.*\s)(?:\d{1,2}[)/.]?|[a-z]\/)$/u,
  /^\d{1,3}[.)]\s*(?=\p{L})/u,
  /^[*†‡•·–—-]+\s*(?=.*\p{L})/u,
  /(?<=\p{L}.*)[,;:]+$/u
]

const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>' }

const decode = (text: string): string =>
  text
    .replace(/&(amp|nbsp|quot|apos|lt|gt);/g, (_, word: string) => entities[word] ?? '')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-zA-Z])(?:acute|grave|circ|tilde|uml|cedil|ring);/g, '$1')

/** UTF-8 that was read as Latin-1, as `CÃ´te`: read anew where that gives sound text. */
const mend = (text: string): string => {
  if (!/[\u00c2-\u00c3\u00c4\u00c5][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text
  try {
    return decodeURIComponent(
      [...text].map(each => (each < '\u0080' ? encodeURIComponent(each) : percent(each))).join('')
    )
  } catch {
    return text
  }
}

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`
