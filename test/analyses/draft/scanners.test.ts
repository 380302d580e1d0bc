import fc from 'fast-check'
import t from 'tap'
import { blankAsides } from '../../../src/analyses/draft/asides.js'
import { unitsOf } from '../../../src/analyses/draft/layout.js'
import { stemOf } from '../../../src/analyses/draft/stems.js'
import { holds } from '../../support/property.js'

/** Texts of few characters, so that what is looked for comes up often. */
const madeOf = (characters: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...characters), { maxLength: most }).map(drawn => drawn.join(''))

t.test('comments of HTML are blank, all else stays, as by the plain expression', async t => {
  const pieces = fc.array(fc.constantFrom('<!--', '-->', '-', '>', 'a', '\n'), { maxLength: 40 })
  const blanked = (text: string): string => text.replace(/<!--[^>]{0,2000}-->/g, found => found.replace(/[^\n]/g, ' '))
  const property = fc.property(pieces, drawn => blankAsides(drawn.join('')) === blanked(drawn.join('')))
  holds(t, property, 2000)
  t.equal(blankAsides('1<!-- 2 -->3'), '1          3')
  const long = `<!--${'a'.repeat(2001)}-->`
  t.equal(blankAsides(long), long)
})

t.test('a rule of a table is no unit: dashes, of which two stand together, strokes, colons and blanks', async t => {
  const isRule = (line: string): boolean => line.includes('--') && /^-+$/.test(line.replace(/[|:\s]/g, ''))
  const property = fc.property(madeOf(['-', '|', ':', ' ', 'a'], 12), line => {
    const skipped = line.trim() === '' || isRule(line.trim())
    return unitsOf(line).length > 0 !== skipped
  })
  holds(t, property, 2000)
})

t.test('Russian stems lose the vowels at their end, but never their first two letters', async t => {
  t.equal(stemOf('Кения'), stemOf('Кении'))
  t.equal(stemOf('оао'), 'оа')
  t.equal(stemOf('бвааа'), 'бв')
})
