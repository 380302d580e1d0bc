import { createLexicon, type Lexicon, type Phrase, type Target } from '../../analyses/draft/phrases.js'
import { foldName } from '../../definitions/spelling.js'
import type { LoadedIndex } from '../loaded.js'

/** The languages that drafts are read in. */
export const draftLanguages = ['en', 'ru'] as const

export type DraftLanguage = (typeof draftLanguages)[number]

const lexicons = new WeakMap<LoadedIndex, Lexicon>()

/** All that an index names, as drafts in English and Russian write it; made once for an index. */
export const lexiconOf = (index: LoadedIndex): Lexicon => {
  const known = lexicons.get(index)
  if (known) return known
  const countries = countryPhrases(index)
  const taken = new Set(countries.map(({ text }) => foldName(text)))
  const lexicon = createLexicon([
    ...countries,
    ...outsiders(taken),
    ...nodePhrases(index),
    ...scopePhrases(index, taken),
    ...indexPhrases(index)
  ])
  lexicons.set(index, lexicon)
  return lexicon
}

/** The names that definitions give in Russian, those of others, and those in use. */
const countryPhrases = ({ release }: LoadedIndex): Phrase[] =>
  release.countries.flatMap(({ iso3, iso2, name, aliases }) => {
    const target: Target = { type: 'country', id: iso3, label: name }
    const english = [name, ...aliases, iso3].map(text => ({ text, target, exact: true }))
    const own = release.countryNames.get(iso3)?.ru
    const russian = new Set([
      ...(own === undefined ? [] : [own]),
      ...cldrNames(iso2, 'ru'),
      ...(otherRussian[iso2] ?? [])
    ])
    return [...english, ...[...russian].map(text => ({ text, target, exact: isFixed(text) }))]
  })

/** Whether a Russian name has no cases, or is an abbreviation. */
const isFixed = (name: string): boolean => /[оуиэе]$|оа$/.test(name) || name === name.toUpperCase()

const region = (language: string, style: 'long' | 'short') =>
  new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })

/** Made when a draft is first read: to make them takes longer than a start should. */
const displays = new Map<DraftLanguage, readonly Intl.DisplayNames[]>()

const displaysIn = (language: DraftLanguage): readonly Intl.DisplayNames[] => {
  const known = displays.get(language) ?? [region(language, 'long'), region(language, 'short')]
  displays.set(language, known)
  return known
}

/** The names that the Common Locale Data Repository gives a country. */
const cldrNames = (iso2: string, language: DraftLanguage): string[] => [
  ...new Set(displaysIn(language).flatMap(display => (iso2 === '' ? undefined : display.of(iso2)) ?? []))
]

/** Spellings in use that the repository does not have. */
const otherRussian: Readonly<Record<string, readonly string[]>> = {
  BY: ['Белоруссия'],
  CD: ['Демократическая Республика Конго', 'ДР Конго', 'ДРК'],
  CG: ['Республика Конго'],
  CZ: ['Чешская Республика'],
  FM: ['Микронезия'],
  GB: ['Соединённое Королевство'],
  KG: ['Кыргызстан'],
  KP: ['Северная Корея'],
  KR: ['Южная Корея'],
  MD: ['Молдавия', 'Республика Молдова'],
  MH: ['Маршалловы Острова'],
  MM: ['Мьянма'],
  RU: ['Российская Федерация'],
  SB: ['Соломоновы Острова'],
  SC: ['Сейшелы', 'Сейшельские Острова'],
  TM: ['Туркмения'],
  US: ['Соединённые Штаты Америки'],
  ZA: ['ЮАР']
}

/** Names of CLDR that are no territories. */
const noTerritories = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])

/** Countries and territories that the index does not have. */
const outsiders = (taken: ReadonlySet<string>): Phrase[] => {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const codes = letters.flatMap(a => letters.map(b => a + b)).filter(code => !noTerritories.has(code))
  return codes.flatMap(code =>
    draftLanguages.flatMap(language =>
      cldrNames(code, language)
        .filter(text => text.length > 3 && !taken.has(foldName(text)))
        .map(text => ({
          text,
          target: { type: 'country', id: '', label: text } as const,
          exact: language === 'en' || isFixed(text)
        }))
    )
  )
}

const nodePhrases = ({ release }: LoadedIndex): Phrase[] =>
  [...release.definitions].flatMap(([id, { label }]) =>
    draftLanguages.flatMap(language => {
      const text = label[language]
      if (text === undefined) return []
      const target = { type: 'node', id, label: text } as const
      return [...new Set([text, asTrade(text)])].map(each => ({ text: each, target }))
    })
  )

/** Drafts say `торговля героином` of what a label calls `незаконный оборот героина`. */
const asTrade = (label: string): string => label.replace(/^Незаконный оборот /, 'Торговля ')

/** Labels of scopes, also with `East` for `Eastern` unless a country is called so, and abbreviations in brackets alone. */
const scopePhrases = ({ scopes }: LoadedIndex, taken: ReadonlySet<string>): Phrase[] =>
  [...scopes.values()].flatMap(({ id, label }) =>
    draftLanguages.flatMap(language => {
      const text = label[language]
      if (text === undefined || id === 'world') return []
      const target: Target = { type: 'scope', id, label: text }
      const [, whole = text, short] = /^([^()]+?)(?: \((\p{Lu}[\p{Lu}\d]+)\))?$/u.exec(text) ?? []
      const plain = whole.replace(/ern\b/g, '')
      const texts = [whole, plain].filter((each, at) => at === 0 || !taken.has(foldName(each)))
      return [
        ...[...new Set(texts)].map(each => ({ text: each, target })),
        ...(short === undefined ? [] : [{ text: short, target, exact: true }])
      ]
    })
  )

/** The index by its name, without its first word too; and others that drafts quote. */
const indexPhrases = ({ release }: LoadedIndex): Phrase[] => {
  const { name, publisher } = release.index
  const own: Target = { type: 'index', id: 'index', label: name }
  const short = name.split(' ').slice(1).join(' ')
  const abbreviation = /\(([^()]+)\)/.exec(publisher)?.[1]
  const names = [name, ...(short.includes(' ') ? [short] : []), ...(abbreviation === undefined ? [] : [abbreviation])]
  return [
    ...names.map(text => ({ text, target: own })),
    ...otherIndices.map(text => ({ text, target: { type: 'other_index', id: '', label: text } as const }))
  ]
}

const otherIndices = [
  ...['Corruption Perceptions Index', 'Human Development Index', 'Rule of Law Index', 'Press Freedom Index'],
  ...['Global Peace Index', 'Basel AML Index', 'Basel', 'Fragile States Index', 'Democracy Index', 'Gini', 'GDP'],
  ...['Global Terrorism Index', 'Transparency International', 'Freedom House', 'World Bank', 'World Justice Project'],
  ...['Doing Business', 'Human Freedom Index', 'Global Slavery Index', 'Competitiveness Index', 'Happiness Report'],
  ...['Индекс восприятия коррупции', 'Индекс человеческого развития', 'Индекс верховенства права', 'ВВП'],
  ...['Индекс свободы прессы', 'Индекс демократии', 'Базельский индекс', 'Всемирный банк', 'Трансперенси Интернешнл'],
  ...['Глобальный индекс миролюбия', 'Глобальный индекс терроризма', 'Индекс недееспособности государств', 'Джини']
]
