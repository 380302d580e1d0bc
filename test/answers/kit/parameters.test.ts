import t from 'tap'
import * as kit from '../../../src/answers/kit/parameters.js'

t.test('a count is a whole number within its bounds, written in digits alone', async t => {
  const { read, allowed, kind } = kit.count(3, 20, 'How many')
  t.strictSame([kind, allowed], ['count', 'a whole number from 3 to 20'])
  t.strictSame(
    ['3', '20', '07'].map(text => read?.(text)),
    [3, 20, 7]
  )
  for (const text of ['2', '21', '-3', '+4', '4.0', '1e1', '', ' 4', '4 ', 'four', '0x4', '9'.repeat(16)]) {
    t.equal(read?.(text), undefined, `"${text}"`)
  }
})

t.test('values are written as they are read: several in one text, or each in its own', async t => {
  t.strictSame(kit.writeTexts(kit.names('Ids'), ['a', 'b']), ['a,b'])
  t.strictSame(kit.writeTexts(kit.words(['a', 'b'], 'Which'), ['b']), ['b'])
  t.strictSame(kit.writeTexts(kit.texts('Scopes', 10), ['a', 'b,c']), ['a', 'b,c'])
  t.strictSame(kit.writeTexts(kit.count(1, 9, 'How many'), 7), ['7'])
  t.strictSame(kit.writeTexts(kit.flag('Whether'), true), ['true'])
  const upper = kit.formed('A form', 9, text => text.toLowerCase(), 'letters', { write: text => text.toUpperCase() })
  t.strictSame(kit.writeTexts(upper, 'abc'), ['ABC'])
})

t.test('a parameter is required until it is said to be optional or to have a default', async t => {
  const which = kit.choice(['a', 'b'], 'Which')
  t.match(which, { kind: 'choice', meaning: 'Which', need: 'required', choices: ['a', 'b'], examples: { length: 0 } })
  t.match(kit.optional(which), { need: 'optional', choices: ['a', 'b'] })
  t.match(kit.initially('b', which), { need: 'default', initial: 'b' })
  t.equal(kit.flag('Whether').need, 'optional')
})
