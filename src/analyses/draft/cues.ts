import { rememberWords } from './word-cache.js'

/** What a word says of the numbers near it. */
export type Cue =
  | 'score'
  | 'rank'
  | 'place'
  | 'places'
  | 'average'
  | 'up'
  | 'down'
  | 'change'
  | 'like'
  | 'basket'
  | 'rounded'
  | 'countries'
  | 'from'
  | 'to'
  | 'by'
  | 'since'
  | 'in'
  | 'of'
  | 'edition'
  | 'above'
  | 'below'
  | 'points'
  | 'unit'
  | 'reference'
  | 'limit'
  | 'none'
  | 'is'
  | 'all'
  | 'within'
  | 'than'
  | 'world'
  | 'region'
  | 'continent'
  | 'no_rank'
  | 'margin'
  | 'near'
  | 'indicator'
  | 'compared'
  | 'same'
  | 'chance'
  | 'worked'

/** Each cue with its English and Russian words; a word with a hyphen at its end stands for all that begin so. */
const vocabulary: Readonly<Record<Cue, string>> = {
  score: 'score- scoring rated rating points балл- оценк- оценен- значени- показател- уровен- уровн- набра-',
  rank: 'rank- place placed placing position- standing мест- ранг- позици- рейтинг- строк- строчк-',
  place: 'place position место месте места местом позиция позиции позицию строчке строчку',
  places: 'places positions ranks spots мест места место позиций позиции позицию строк строчек',
  average: 'average- mean averaging средн-',
  up: 'rose rise- risen rising increas- grew grown growth growing up climb- gain- higher вырос- рост роста росту ростом возрос- увелич- повыс- повыш- подня- подъем- подъём- прибав- выше улучши-',
  down: 'fell fall falls fallen falling decreas- declin- drop- down slip- lower lost reduc- снизи- сниже- снижа- упал- упав- паден- уменьш- сократи- сокращ- опусти- потеря- ухудши-',
  change: 'chang- delta differ- shift- moved movement измен- дельта разниц- сдвиг- динамик- δ',
  like: 'like comparable сопоставим- сравним-',
  rounded: 'rounded displayed округл-',
  basket: 'basket корзин- состава',
  countries: 'countr- state states nation nations member- стран- государств-',
  from: 'from с со от',
  to: 'to до',
  by: 'by на',
  since: 'since after compared с со than чем сравнени- against от previous',
  in: 'in for edition of by within during в во за год года году г издание издании издания',
  of: 'of from among out из среди',
  edition: 'edition- издани- выпуск- index индекс индексе индекса',
  above: 'above higher more over exceed- выше больше более',
  below: 'below lower less under under- ниже меньше менее',
  points: 'point points балл балла баллов балл- пункт- pts',
  unit: 'percent per million- billion- trillion- thousand- bn mn tn k m tenge dollar- euro- usd eur kzt gbp rub km kg tonne- ton tons year- month- week- day- hour- minute- time times fold case- person people individual- citizen- victim- percentage процент- млн млрд трлн тыс тысяч- миллион- миллиард- тенге долл- руб- евро кг км тонн- лет года годов месяц- недел- дней дня раз раза человек- случа- лиц граждан- жертв- проц pp standard',
  reference:
    'article- section- figure- fig table tab chapter- paragraph- para part annex page- pp p no vol version footnote note clause resolution act law covid goal task статья статьи статьей статье ст пункт пункте пункта п раздел- рис рисунок рисунк- табл таблиц- приложени- стр том часть части версия закон закона законе №',
  limit: 'threshold- cut-off cutoff scale scales порог- шкал- максимум- минимум- maximum minimum margin',
  none: 'interval- probabilit- confidence weight- band- tied tie ties correlation alpha quadrant интервал- вероятност- вес веса доверител- корреляци- std deviation percentile',
  is: 'is was are were at stands stood of with equal- reach- totall- gets got receiv- scored scores score rate rated составля- состави- равен равн- равно получ- на уровне же оценка балл имеет had has overall by to reached',
  all: 'all total overall assessed covered всего всех',
  within: 'in within across among for over в во по среди для',
  than: 'than чем против versus vs compared below above ниже выше',
  world: 'world- global- international мир мира мире миру миром миров- глобальн- всемирн-',
  region: 'region- регион-',
  continent: 'continent- континент-',
  margin: 'best worst strongest weakest лучше хуже strength- weakness- margin сильн- слаб- отклонени-',
  near: 'closest nearest similar- distance- ближе ближайш- похож- расстояни-',
  indicator: 'indicator- показател-',
  compared: 'compared сравнено',
  same: 'same же',
  worked: 'worked вычислено',
  chance: 'probabilit- confidence interval- вероятност- доверител- интервал-',
  no_rank:
    'century centuries session- anniversary floor president- congress- meeting- amendment- birthday век века веке сесси- годовщин- съезд- заседани- этаж- percentile- year grade month day january- february- march april may june july august september october november december'
}

const exact = new Map<string, Cue[]>()
const prefixes = new Map<string, Cue[]>()
for (const [cue, words] of Object.entries(vocabulary)) {
  for (const word of words.split(' ')) {
    const open = word.endsWith('-')
    const [list, key] = open ? [prefixes, word.slice(0, -1)] : [exact, word]
    list.set(key, [...(list.get(key) ?? []), cue as Cue])
  }
}
const shortest = 3
const longest = Math.max(...[...prefixes.keys()].map(key => key.length))

const nothing: ReadonlySet<Cue> = new Set()

/**
 * The cues of a word in lower case.
 *
 * @example
 * [...cuesOf('ranked')] // => ['rank']
 */
export const cuesOf = rememberWords((word): ReadonlySet<Cue> => {
  const found = [...(exact.get(word) ?? [])]
  for (let length = shortest; length <= Math.min(longest, word.length); length++) {
    found.push(...(prefixes.get(word.slice(0, length)) ?? []))
  }
  return found.length > 0 ? new Set(found) : nothing
})

/** Whether a word has one of the cues. */
export const says = (word: string | undefined, ...cues: readonly Cue[]): boolean => {
  if (word === undefined) return false
  const own = cuesOf(word)
  return own.size > 0 && cues.some(cue => own.has(cue))
}
