import fc from 'fast-check'
import t from 'tap'
import { loadIndex } from '../../../src/answers/loaded.js'
import { textOf, wordingOf, type Figure, type Run, type Wording } from '../../../src/answers/phrases/wording.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'
import { release } from '../../support/shipped.js'

const index = loadIndex(release)
const { languages } = release.index

/** The shipped index, told in other languages than it is. */
const toldIn = (...languages: string[]) => ({
  ...index,
  release: { ...release, index: { ...release.index, languages } }
})
const inEvery = (say: (wording: Wording) => unknown): unknown[] => languages.map(each => say(wordingOf(index, each)))

t.test('a score has its decimals and the decimal mark of its language; a missing one is a dash', async t => {
  t.strictSame(
    inEvery(wording => wording.score(4.5, 2)),
    ['4.50', '4,50', '4,50', '4,50', '4,50', '4.50', '4,50']
  )
  t.strictSame(
    inEvery(wording => wording.score(1, 0)),
    languages.map(() => '1')
  )
  t.strictSame(
    inEvery(wording => wording.score(null, 2)),
    languages.map(() => '–')
  )
})

t.test('a difference has a plus or a true minus; what is written as zero has no sign', async t => {
  const english = wordingOf(index, 'en')
  t.equal(english.signed(0.5, 2), '+0.50')
  t.equal(english.signed(-0.5, 2), '\u22120.50')
  t.strictSame(
    [0, -0, 0.004, -0.004].map(each => english.signed(each, 2)),
    ['0.00', '0.00', '0.00', '0.00']
  )
  t.equal(english.signed(null, 2), '–')
  t.equal(wordingOf(index, 'ru').signed(-1.25, 2), '\u22121,25')
})

t.test(
  'a list stands with the separators of its language between its items, of which the last may be a word',
  async t => {
    const listed = (wording: Wording) =>
      textOf(wording.list(['a', ['b', ' (', { figure: '1', field: '/b' }, ')'], 'c']))
    t.equal(listed(wordingOf(index, 'en')), 'a, b (1), c')
    t.equal(listed(wordingOf(index, 'ar')), 'a، b (1) وc')
    t.strictSame(wordingOf(index, 'en').list([]), [])
  }
)

t.test('a phrase in pieces keeps each figure bound to its field, also one within a list', async t => {
  const wording = wordingOf(index, 'en')
  const delta = { figure: '+0.50', field: '/change/delta' }
  const nodes = wording.list([wording.runs('with_figure', { label: 'Prevention', figure: delta }), 'Piracy'])
  t.strictSame(wording.runs('said_risen', { edition: '2021', nodes }), [
    'Risen since 2021: Prevention (',
    delta,
    '), Piracy.'
  ])
  t.equal(wording.say('said_risen', { edition: '2021', nodes }), 'Risen since 2021: Prevention (+0.50), Piracy.')
})

t.test('a phrase loses no figure in any language, whatever the figures are', async t => {
  const figure = fc.record({ figure: fc.string({ minLength: 1 }), field: fc.string() })
  const figuresIn = (runs: readonly Run[]): Figure[] => runs.filter(run => typeof run !== 'string')
  const asked = fc.tuple(fc.constantFrom(...languages), figure, figure)
  holds(
    t,
    fc.property(asked, ([language, rank, size]) => {
      const runs = wordingOf(index, language).runs('said_rank', { scope: 'World', rank, size })
      const kept = figuresIn(runs)
      return kept.length === 2 && kept.includes(rank) && kept.includes(size)
    })
  )
})

t.test('a plural agrees with its number', async t => {
  const counts = (language: string) =>
    [1, 2, 5, 11, 21].map(count => wordingOf(index, language).say('members_count', { count }))
  t.strictSame(counts('en'), ['1 country', '2 countries', '5 countries', '11 countries', '21 countries'])
  t.strictSame(counts('ru'), ['1 страна', '2 страны', '5 стран', '11 стран', '21 страна'])
  t.strictSame(counts('ar'), ['بلد واحد', 'بلدان اثنان', '5 بلدان', '11 بلدًا', '21 بلدًا'])
})

t.test('a label is in the language, or in the first of the index, or the id', async t => {
  const kazakh = wordingOf(index, 'kk')
  t.equal(kazakh.label({ en: 'World', kk: 'Әлем' }, 'world'), 'Әлем')
  t.equal(kazakh.label({ en: 'World', ru: 'Мир' }, 'world'), 'World')
  t.equal(kazakh.label({ ru: 'Мир' }, 'world'), 'world')
  t.equal(kazakh.label(undefined, 'world'), 'world')
})

t.test('a language that the index has not is refused with those it is told in', async t => {
  const { code, faults } = refusalOf(() => wordingOf(index, 'de'))
  t.equal(code, 'LANGUAGE_UNKNOWN')
  t.hasStrict(faults, [{ pointer: '/language', allowed: languages }])
  t.match(faults[0]?.detail, '"de"')
})

t.test('a language of the index without phrases is refused when asked for, and not among those allowed', async t => {
  const { code, faults } = refusalOf(() => wordingOf(toldIn('de', 'ru', 'en'), 'de'))
  t.equal(code, 'LANGUAGE_UNKNOWN')
  t.hasStrict(faults, [{ allowed: ['ru', 'en'] }])
  t.strictSame(refusalOf(() => wordingOf(toldIn('ru'), 'en')).faults[0]?.allowed, ['ru'])
})

t.test('unless a language is asked for it is the first with phrases; an index without any has English', async t => {
  t.equal(wordingOf(index).language, 'en')
  t.equal(wordingOf(toldIn('de', 'ru', 'en')).language, 'ru')
  const german = wordingOf(toldIn('de'))
  t.equal(german.say('world'), 'World')
  t.equal(german.label({ de: 'Vorbeugung' }, 'prevention'), 'Vorbeugung')
})

t.test('only Arabic runs from right to left', async t => {
  t.strictSame(
    languages.filter(each => wordingOf(index, each).rightToLeft),
    ['ar']
  )
})
