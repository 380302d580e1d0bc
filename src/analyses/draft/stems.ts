import { foldName } from '../../definitions/countries.js'

/** What a word is compared by when its ending does not matter; for English and Russian. */
export const stemOf = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  const folded = foldName(word).replaceAll(' ', '')
  const stem = /\p{Script=Cyrillic}/u.test(folded) ? russianStem(folded) : englishStem(folded)
  if (stems.size > stemsKept) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Words recur; what is made of them once is kept for so many. */
const stemsKept = 20_000
const stems = new Map<string, string>()

/** British and American spelling, plurals, and the adjectives of places: `Asian` as `Asia`, `Caucasian` as `Caucasus`. */
const englishStem = (word: string): string => {
  const plain = word.replace(/is(?=(e|ed|ing|ation)$)/, 'iz').replace(/([^su])s$/, '$1')
  const place = plain.replace(/(?<=...)(an|us)$/, '')
  return place.replace(/(?<=...)[aeiy]$/, '').replace(/(?<=...)i$/, '')
}

const endings =
  /(?<=...)(иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ах|ях|иям|ам|ям|ием|ом|ем|ым|им|ых|их|ов|ев|ью|ая|яя|ую|юю|ое|ее|ые|ие|ыи|ии|ои|еи|ию|ия)$/

const russianStem = (word: string): string => word.replace(endings, '').replace(/(?<=..)[аеиоуыэюяь]+$/, '')
