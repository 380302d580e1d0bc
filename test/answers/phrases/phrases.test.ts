import { IntlMessageFormat } from 'intl-messageformat'
import t from 'tap'
import { phraseLanguages, phrasesIn } from '../../../src/answers/phrases/index.js'
import { phraseArguments, type PhraseKey } from '../../../src/answers/phrases/keys.js'
import { release } from '../../support/shipped.js'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Branching = Extract<Element, { options: object }>

/** The kinds of elements of a message, as its grammar numbers them. */
const kinds = { argument: 1, plural: 6, hash: 7 }

const kindOf = ({ type }: Element): number => type

const keys = Object.keys(phraseArguments) as PhraseKey[]
const phraseOf = (language: string, key: PhraseKey): string => phrasesIn(language)?.[key] ?? ''
const parse = (language: string, phrase: string): Element[] => new IntlMessageFormat(phrase, language).getAst()

const everyPhrase = phraseLanguages.flatMap(language =>
  keys.map(key => ({ language, key, title: `${language} ${key}`, ast: parse(language, phraseOf(language, key)) }))
)

const branchesOf = (element: Element): readonly (readonly [string, readonly Element[]])[] =>
  'options' in element ? Object.entries(element.options).map(([name, { value }]) => [name, value] as const) : []

const within = (ast: readonly Element[]): Element[] =>
  ast.flatMap(each => [each, ...branchesOf(each).flatMap(([, branch]) => within(branch))])

const pluralsOf = (ast: readonly Element[]): Branching[] =>
  within(ast).filter((each): each is Branching => 'options' in each && kindOf(each) === kinds.plural)

/** The arguments that a message reaches, on some path through its branches or on every one. */
const reached = (ast: readonly Element[], on: 'some' | 'every'): string[] => [
  ...new Set(
    ast.flatMap(each => {
      if (kindOf(each) === kinds.argument) return 'value' in each ? [each.value] : []
      if (!('options' in each)) return []
      const paths = branchesOf(each).map(([, branch]) => reached(branch, on))
      return [each.value, ...paths.flat().filter(name => on === 'some' || paths.every(path => path.includes(name)))]
    })
  )
]

/** The whole numbers of a plural category, a million among them, where French, Spanish and Portuguese have their `many`. */
const integersOf = (language: string, category: string): number[] => {
  const rules = new Intl.PluralRules(language)
  return [...Array(1001).keys(), 1e6].filter(each => rules.select(each) === category)
}

const categoriesOf = (language: string): string[] =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter(each => each === 'other' || integersOf(language, each).length > 0)

t.test('every language of the shipped index has phrases, in the order of the index', async t => {
  t.strictSame(phraseLanguages, release.index.languages)
})

t.test('every phrase uses exactly its arguments, and no path through its branches misses one', async t => {
  for (const { title, key, ast } of everyPhrase) {
    const names = [...phraseArguments[key]].sort()
    t.strictSame(reached(ast, 'some').sort(), names, `${title} on some path`)
    t.strictSame(reached(ast, 'every').sort(), names, `${title} on every path`)
  }
})

t.test('a plural has a branch for every category that whole numbers of its language have, and no other', async t => {
  for (const { title, language, ast } of everyPhrase) {
    for (const plural of pluralsOf(ast)) {
      const names = branchesOf(plural).map(([name]) => name)
      t.strictSame(names.sort(), categoriesOf(language).sort(), title)
    }
  }
})

t.test('a branch of a plural writes its number, unless it can only be one number and says it in words', async t => {
  for (const { title, language, ast } of everyPhrase) {
    for (const [name, branch] of pluralsOf(ast).flatMap(branchesOf)) {
      const written = within(branch).some(each => kindOf(each) === kinds.hash)
      t.ok(written || integersOf(language, name).length === 1, `${title} ${name}`)
    }
  }
})

t.test('a select has the same branches in every language', async t => {
  const selects = (language: string, key: PhraseKey): string[][] =>
    within(parse(language, phraseOf(language, key)))
      .filter(each => 'options' in each && kindOf(each) !== kinds.plural)
      .map(each => branchesOf(each).map(([name]) => name))
  for (const { title, language, key } of everyPhrase) t.strictSame(selects(language, key), selects('en', key), title)
})

/** Phrases that may be the English ones: marks and bare patterns, and words that two languages share. */
const marks = [
  'decimal_mark',
  'list_separator',
  'clause_separator',
  'none',
  'with_figure',
  'said_single',
  'quadrant_count',
  'group_separator',
  'bracketed',
  'term',
  'count_of',
  'amount_of',
  'data_of',
  'from_to',
  'last_separator'
]
const shared: Readonly<Record<string, readonly string[]>> = {
  fr: ['notes', 'source', 'distances', 'distance', 'score', 'quadrant', 'licence']
}

t.test('no phrase was left in English', async t => {
  for (const { title, language, key } of everyPhrase.filter(({ language }) => language !== 'en')) {
    if ([...marks, ...(shared[language] ?? [])].includes(key)) continue
    t.not(phraseOf(language, key), phraseOf('en', key), title)
  }
})

t.test('every exception to that is one', async t => {
  const isEnglish = (language: string, key: string): boolean =>
    phraseOf(language, key as PhraseKey) === phraseOf('en', key as PhraseKey)
  const others = phraseLanguages.filter(language => language !== 'en')
  for (const key of marks)
    t.ok(
      others.some(language => isEnglish(language, key)),
      key
    )
  for (const [language, keys] of Object.entries(shared)) for (const key of keys) t.ok(isEnglish(language, key), key)
})

t.test('no phrase has a space at either end, but for what stands between two others', async t => {
  for (const { title, language, key } of everyPhrase.filter(({ key }) => !key.endsWith('separator'))) {
    t.equal(phraseOf(language, key), phraseOf(language, key).trim(), title)
  }
})
