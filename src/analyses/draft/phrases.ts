import { tokensOf, type Token } from './tokens.js'

/** What a phrase of a text may stand for. */
export interface Target {
  readonly type: 'node' | 'scope' | 'country' | 'index' | 'other_index'
  /** Empty for a country that the index does not have, and for what is of no interest. */
  readonly id: string
  readonly label: string
}

/** A phrase that is looked for. */
export interface Phrase {
  readonly text: string
  readonly target: Target
  /** Found only with the same letters and a capital; an abbreviation only in capitals. */
  readonly exact?: boolean
}

/** Where a phrase stands among the tokens of a unit: from the first to before the last. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly targets: readonly Target[]
}

interface Leaf {
  readonly words: readonly string[]
  readonly phrase: Phrase
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly leaves: Leaf[]
}

/** Phrases, to be found in time that grows with the text alone. */
export type Lexicon = Branch

const linking = new Set([
  'and',
  'the',
  'и',
  '&',
  '-',
  '–',
  '—',
  ',',
  '’',
  "'",
  '.',
  '*',
  '_',
  's',
  'of',
  'in',
  'в',
  'на'
])

const isLink = ({ lower }: Token): boolean => linking.has(lower)

/** Put phrases together for `findMentions`. */
export const createLexicon = (phrases: readonly Phrase[]): Lexicon => {
  const root: Branch = { next: new Map(), leaves: [] }
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.text, 0).filter(token => !isLink(token) && /[\p{L}\p{N}]/u.test(token.text))
    let branch = root
    for (const { stem } of tokens) {
      const known = branch.next.get(stem) ?? { next: new Map<string, Branch>(), leaves: [] }
      branch.next.set(stem, known)
      branch = known
    }
    if (tokens.length > 0) branch.leaves.push({ words: tokens.map(token => token.text), phrase })
  }
  return root
}

/** The longest phrases of a unit, from left to right, none within another. */
export const findMentions = (lexicon: Lexicon, tokens: readonly Token[]): Mention[] => {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length;) {
    const found = longestAt(lexicon, tokens, at)
    if (found) mentions.push(found)
    at = found ? found.to : at + 1
  }
  return mentions
}

const longestAt = (lexicon: Lexicon, tokens: readonly Token[], from: number): Mention | undefined => {
  const read: Token[] = []
  let branch: Branch = lexicon
  let best: Mention | undefined
  let links = 0
  for (let at = from; links <= 3; at++) {
    const token = tokens[at]
    if (!token) break
    if (isLink(token)) {
      if (at === from) return undefined
      links++
      continue
    }
    const next = branch.next.get(token.stem)
    if (!next) break
    branch = next
    links = 0
    read.push(token)
    const leaves = branch.leaves.filter(leaf => fits(leaf, read, tokens, at))
    const targets = leaves.toSorted((a, b) => likeness(b, read) - likeness(a, read)).map(({ phrase }) => phrase.target)
    if (targets.length > 0) best = { from, to: at + 1, targets }
  }
  return best
}

/** How far the last word is the same; names of one stem, `Нигер` and `Нигерия`, differ in it. */
const likeness = ({ words }: Leaf, read: readonly Token[]): number => {
  const [name, found] = [words.at(-1)?.toLowerCase() ?? '', read.at(-1)?.lower ?? '']
  let same = 0
  while (same < name.length && name[same] === found[same]) same++
  return same - name.length / 100
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Exact phrases are names: with a capital, an abbreviation all in capitals, a code only where nothing else is beside it. */
const fits = ({ words, phrase }: Leaf, read: readonly Token[], tokens: readonly Token[], last: number): boolean => {
  if (phrase.target.type === 'country' && !/^[\p{Lu}]/u.test(read[0]?.text ?? '')) return false
  if (!phrase.exact) return true
  if (!words.every((word, at) => fold(word) === fold(read[at]?.text ?? ''))) return false
  const isAbbreviation = words.every(word => word === word.toUpperCase())
  if (isAbbreviation && !words.every((word, at) => word === read[at]?.text)) return false
  // A short Russian name may be a word that begins a sentence.
  if (words.length === 1 && last === 0 && tokens.length > 3 && /^\p{Script=Cyrillic}{1,4}$/u.test(words[0] ?? '')) {
    return isAbbreviation
  }
  return !isCode(phrase) || isApart(tokens, last)
}

const isCode = ({ text, target }: Phrase): boolean => target.type === 'country' && target.id === text

const isApart = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return (!before && !after) || (before?.text === '(' && after?.text === ')') || (!before && after?.kind === 'number')
}
