import t from 'tap'
import { hiddenCharacter } from '../../src/formats/plain-text.js'
import { faultsOf, withText } from '../support/wellbeing.js'

const allowed = 'letters, marks and ends of lines, no control characters'

t.test('hiddenCharacter finds what pages, pictures and documents have no place for', async t => {
  for (const code of [0, 7, 8, 11, 12, 27, 127, 0x85, 0x9f, 0xfffe, 0xffff, 0xd800, 0xdc00]) {
    const text = `ab${String.fromCharCode(code)}c`
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    t.strictSame(hiddenCharacter(text), { offset: 2, name })
  }
})

t.test('hiddenCharacter passes letters of all scripts, marks of direction, tabs and ends of lines', async t => {
  for (const text of ['', 'Қазақстан', 'كازاخستان', '\u200f\u202b', '😀', 'a\tb\r\nc', '\u00a0—\ufeff']) {
    t.equal(hiddenCharacter(text), undefined, text)
  }
})

t.test('a release is refused for a control character, with its place', async t => {
  t.strictSame(faultsOf(withText('countries.csv', 'Aldova,mainland', 'Al\u0007dova,mainland')), [
    `countries.csv:2:14: the character U+0007, allowed: ${allowed}`
  ])
})

t.test('a release is refused for a control character that YAML writes with an escape', async t => {
  const [fault = '', ...others] = faultsOf(withText('index.yaml', 'name: Wellbeing of Places', 'name: "a\\u0000b"'))
  t.match(fault, /^index\.yaml:2:7: The text holds the character U\+0000, allowed: well-formed YAML$/)
  t.strictSame(others, [])
})
