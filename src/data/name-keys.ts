import { foldName } from '../definitions/spelling.js'

/** What spellings are compared by, from the strictest to the loosest: two of one key are one name. */
export interface NameKeys {
  /** Letters and digits alone: `U.S.A.` is `USA`, `Guinea Bissau` is `Guinea-Bissau`. */
  readonly plain: string
  /** The same with abbreviations written out, and without articles. */
  readonly long: string
  /** The words that tell countries apart, whatever their order: `Congo, Rep. of the` is `Republic of the Congo`. */
  readonly words: string
  /** All words, abbreviations written out. */
  readonly all: readonly string[]
}

/**
 * @example
 * keysOf('Congo, Rep. of the').words // => 'congo republic'
 * keysOf('St. Kitts & Nevis').long // => 'saintkittsandnevis'
 */
export const keysOf = (name: string): NameKeys => {
  const folded = foldName(name.replaceAll('&', ' and ').replace(apostrophes, '')).split(' ')
  const all = folded.map(word => long.get(word) ?? word).filter(word => word !== 'the' && word !== '')
  const telling = all.filter(word => !small.has(word)).toSorted()
  return { plain: folded.join(''), long: all.join(''), words: telling.join(' '), all }
}

const apostrophes = /['\u2018\u2019\u02b9-\u02bf`\u00b4]/g

/** Words that say what kind of state it is: they alone name none. */
export const kinds: ReadonlySet<string> = new Set([
  ...['republic', 'kingdom', 'state', 'states', 'federal', 'democratic', 'peoples', 'islamic', 'arab', 'socialist'],
  ...['islands', 'island', 'saint', 'new', 'north', 'south', 'east', 'west', 'central', 'of', 'and', 'former', 'other'],
  ...['territory', 'territories', 'province', 'region', 'country', 'countries', 'area', 'world', 'africa', 'asia'],
  ...['america', 'americas', 'europe', 'oceania', 'middle', 'union', 'united', 'city', 'sar', 'french', 'british', 'us']
])

const small: ReadonlySet<string> = new Set([
  ...['of', 'and', 'de', 'du', 'des', 'del', 'la', 'le', 'les', 'el', 'los', 'las', 'do', 'da', 'dos', 'das', 'd', 'l'],
  ...['e', 'y', 'et', 'i', 'и']
])

const abbreviations: Readonly<Record<string, string>> = {
  republic: 'rep repub rp',
  democratic: 'dem demo democr',
  federal: 'fed feder federated federation federative',
  states: 'sts',
  state: 'st. stt',
  saint: 'st ste',
  islands: 'is isl isls isds isles',
  united: 'utd unit',
  north: 'n nth northern no',
  south: 's sth southern so',
  west: 'w',
  east: 'e. eastern',
  central: 'cent centr',
  african: 'afr',
  equatorial: 'eq equat equ',
  herzegovina: 'herz herzeg hercegovina herzegowina',
  grenadines: 'gren',
  barbuda: 'barb',
  vincent: 'vin',
  british: 'br brit',
  french: 'fr',
  territory: 'terr ter',
  province: 'prov',
  peoples: 'people ppl',
  islamic: 'islam isl.',
  kingdom: 'kgdm kingd',
  former: 'fmr formerly',
  guinea: 'guin',
  commonwealth: 'cwlth',
  plurinational: 'plur plurin plurinat',
  bolivarian: 'boliv bolivar',
  респ: 'республика',
  острова: 'ова остров'
}

const long: ReadonlyMap<string, string> = new Map(
  Object.entries(abbreviations).flatMap(([whole, short]) => short.split(' ').map(each => [each, whole] as const))
)
