/**
 * The names that one cell holds beside each other, without words about them; none where it holds one alone.
 *
 * @example
 * partsOf('Swaziland (now Eswatini)') // => ['Swaziland', 'Eswatini']
 * partsOf('Georgia (country)') // => ['Georgia']
 * partsOf('Georgia') // => []
 */
export const partsOf = (name: string): string[] => {
  const parts = name
    .split(/[()[\]/;|,]|\s[-–—=]+\s|\s(?:or|formerly|aka|also)\s/iu)
    .map(part => part.replace(about, '').trim())
    .filter(part => part !== '' && !aside.test(part))
  return parts.length === 1 && parts[0] === name ? [] : parts
}

/** Words before or behind a name that say how it stands to another. */
const about =
  /^(?:(?:now|formerly|former|previously|today|also|called|known as|aka|a\.k\.a\.|ex-?|or|local name:?|бывш(?:ий|ая|ее)|ныне)\s*)+(?=\s?\p{L})|\s*(?:since|until|from|before|after|to)?\s*\d{4}\s*[-–—]?(?:\s*\d{4})?$/iu

/** What is no name: that it is a country, for which time or with what it is told. */
const aside =
  /^(?:the|country|nation|state|total|more|incl\b.*|including\b.*|excl\b.*|excluding\b.*|until\b.*|from\b.*|since\b.*|before\b.*|after\b.*|in accordance\b.*|under\b.*|as of\b.*|est\.?|provisional|[-–—\d\s]+)$/iu
