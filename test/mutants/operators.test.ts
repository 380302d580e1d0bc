import t from 'tap'
import { apply, writeChange } from './change.js'
import { changesIn } from './operators.js'

const changed = (text: string): string[] => changesIn(text).map(change => `${change.operator}: ${apply(text, change)}`)

for (const [text, ...want] of [
  ['a < b', 'comparison: a <= b'],
  ['a === b', 'comparison: a !== b'],
  ['a + b', 'arithmetic: a - b'],
  ['a && b', 'logic: a || b'],
  ['a ?? b', 'default: (b)'],
  ['a.get(b) ?? c', 'default: (c)'],
  ['a.get(b) ?? c(b)'],
  ['!a', 'negation: (a)'],
  ['-a', 'sign: (a)'],
  ['a ? b : c', 'branches: a ? c : b'],
  ['Math.min(a)', 'method: Math.max(a)'],
  ['a.filter(b)', 'step: a'],
  ['a = 9', 'constant: a = 10'],
  ['a = 9n', 'constant: a = 91n'],
  ['a = true', 'constant: a = false'],
  ["a = 'no-store'", "text: a = ''"],
  ["a = ''", "text: a = 'mutant'"],
  ['a = [b, c]', 'element: a = [c]', 'element: a = [b]'],
  ['a = { b, c }', 'member: a = { c }', 'member: a = { b }'],
  ['a = f(b, c)', 'arguments: a = f(c, b)', 'argument: a = f(b)'],
  ['a = Math.max(b, c)', 'argument: a = Math.max(b)', 'method: a = Math.min(b, c)'],
  ['a = f(b)'],
  ['f(b);', 'call: ;'],
  ['await f(b);', 'call: ;'],
  ['a = b;', 'assignment: ;'],
  ['if (a) f = b', 'condition: if (!(a)) f = b', 'assignment: if (a) ;'],
  ['for (;;) if (a) break;', 'exit: for (;;) ;', 'condition: for (;;) if (!(a)) break;'],
  ['if (a) { throw b }', 'exit: ;', 'condition: if (!(a)) { throw b }']
] as const) {
  t.test(`small changes to ${text}`, async t => {
    // An assignment is a statement of its own and would be left out too; here it only holds the value.
    const found = changed(text).filter(change => text.endsWith(';') || text.startsWith('if') || !change.endsWith(': ;'))
    t.strictSame(found.toSorted(), [...want].toSorted())
  })
}

t.test('what only people read, what is imported and what stands in for nothing are left alone', async t => {
  for (const text of [
    "import { a } from './a.js'",
    "export { a } from './a.js'",
    'x(() => new RangeError(`no ${a + 1}`))',
    "x({ detail: 'a' + b })",
    "z.describe('The code')",
    "x('The scope has no country.')",
    'list[at] ?? 0',
    'map.get(key) ?? -1'
  ]) {
    const found = changed(text).filter(change => !/^(call|default): /.test(change) && !change.endsWith('x({ })'))
    t.strictSame(found, [], text)
  }
})

t.test('texts that are joined are not subtracted', async t => {
  t.strictSame(changed("a = 'b' + c"), ['assignment: ;', "text: a = '' + c"])
})

t.test('a change is written by the lines that it touches', async t => {
  const text = 'const a = 1\n  if (b <\n    c) d()\nconst e = 2'
  const [change] = changesIn(text).filter(({ operator }) => operator === 'comparison')
  t.ok(change)
  if (change) t.strictSame(writeChange(text, change), { before: 'if (b <', after: 'if (b <=' })
})
