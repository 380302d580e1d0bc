/**
 * A spelling without case, accents and punctuation: what names are compared by.
 *
 * @example
 * foldName('Congo, Dem. Rep.') // => 'congo dem rep'
 * foldName("Côte d'Ivoire") // => 'cote d ivoire'
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
