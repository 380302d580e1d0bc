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
    .split(/[()[\]/;|,]| [-–—=] | (?:or|formerly|aka|also) /iu)
    .map(part => part.trim().replace(before, '').replace(years, '').trim())
    .filter(part => part !== '' && !aside.test(part))
  return parts.length === 1 && parts[0] === name ? [] : parts
}

/** Words before a name that say how it stands to another. */
const before = /^(?:(?:now|formerly|former|previously|today|also|called|aka|ex|or|бывшая|бывший|ныне) )+/iu

/** Years behind a name. */
const years = /(?:^| )(?:(?:since|until|from|before|after|to) )?\d{4}(?: ?[-–—](?: ?\d{4})?)?$/iu

/** What is no name: that it is a country, for which time or with what it is told. */
const aside =
  /^(?:the|country|nation|state|total|more|est\.?|provisional|[-–—\d ]+|(?:incl|including|excl|excluding|until|from|since|before|after|under|as of|in accordance)\b.*)$/iu
