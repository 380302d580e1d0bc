import { foldName } from '../../definitions/spelling.js'
import { rememberWords } from './word-cache.js'

/** What a word is compared by when its ending does not matter; for English and Russian. */
export const stemOf = rememberWords(word => {
  const folded = foldName(word).replaceAll(' ', '')
  return /\p{Script=Cyrillic}/u.test(folded) ? russianStem(folded) : englishStem(folded)
})

/** British and American spelling, plurals, and the adjectives of places: `Asian` as `Asia`, `Caucasian` as `Caucasus`. */
const englishStem = (word: string): string => {
  const plain = word.replace(/is(?=(e|ed|ing|ation)$)/, 'iz').replace(/([^su])s$/, '$1')
  const place = plain.replace(/(?<=...)(an|us)$/, '')
  return place.replace(/(?<=...)[aeiy]$/, '').replace(/(?<=...)i$/, '')
}

const endings =
  /(?<=...)(иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ах|ях|иям|ам|ям|ием|ом|ем|ым|им|ых|их|ов|ев|ью|ая|яя|ую|юю|ое|ее|ые|ие|ыи|ии|ои|еи|ию|ия)$/

const russianStem = (word: string): string => withoutVowels(word.replace(endings, ''))

/** A word without the vowels and signs at its end; two letters are always left. */
const withoutVowels = (word: string): string => {
  let end = word.length
  while (end > 2 && 'аеиоуыэюяь'.includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}
