import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { faultsOf, missedAmong, mutantsOf, type Figure } from '../../support/drafts.js'
import { fromRoot } from '../../support/root.js'

/** Texts of others, which are read where they lie and are no part of this project. */
const folder = fromRoot('../shared/sources/')
const skip = existsSync(folder) ? false : `there is no folder ${folder}`
const texts = skip
  ? []
  : readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .toSorted()
const read = (name: string): string => readFileSync(folder + name, 'utf8')
const profile = texts.find(name => name.startsWith('004_')) ?? ''

/** The figures of a profile, found without the checker: scores have two decimals, ranks are `127th of 193`. */
const figuresIn = (text: string): Figure[] =>
  Array.from(
    text.matchAll(/(?<!\d)\d+(?:\.\d\d\b|(?:st|nd|rd|th)(?= of \d))|(?<=\d(?:st|nd|rd|th) of )\d+/g),
    found => ({
      offset: found.index,
      text: found[0]
    })
  )

t.test('the profile text raises no alarm, and all its figures are seen', { skip }, async t => {
  const text = read(profile)
  const figures = figuresIn(text)
  t.equal(figures.length, 52)
  t.strictSame(faultsOf({ text, figures }), [])
})

t.test('200 mutants of the profile text are all found out', { skip }, async t => {
  const text = read(profile)
  t.strictSame(missedAmong(mutantsOf({ text, figures: figuresIn(text) }, 200, 4)), [])
})

t.test('the other texts raise no alarm', { skip }, async t => {
  for (const name of texts.filter(each => each !== profile)) {
    t.strictSame(faultsOf({ text: read(name), figures: [] }), [], name)
  }
  t.equal(texts.length, 5)
})
