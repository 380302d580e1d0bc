import t from 'tap'
import { visualLines } from '../../src/print/right-to-left.js'

const wide = { language: 'ar', size: 10, width: 1000 }

/** The pieces of each line from left to right. */
const piecesOf = (text: string, setting = wide): string[][] =>
  visualLines(text, setting).map(line =>
    line.map(piece => (typeof piece === 'object' && 'text' in piece ? String(piece.text) : ''))
  )

t.test(
  'words from right to left stand last first, each with its letters in the order in which they are read',
  async t => {
    t.strictSame(piecesOf('كلمة أخرى'), [['أخرى', ' ', 'كلمة']])
  }
)

t.test('words and figures from left to right keep their order among each other', async t => {
  t.strictSame(piecesOf('مؤشر Global Index كبير'), [['كبير', ' ', 'Global', ' ', 'Index', ' ', 'مؤشر']])
  t.strictSame(piecesOf('درجة 4.50'), [['4.50', ' ', 'درجة']])
})

t.test('a word in which the direction changes is a piece for each direction', async t => {
  t.strictSame(piecesOf('كلمةabc'), [['abc', 'كلمة']])
  t.strictSame(piecesOf('abcكلمة'), [['كلمة', 'abc']])
})

t.test('brackets are drawn as they look, the one that opens at the right', async t => {
  t.strictSame(piecesOf('(كلمة)'), [[')كلمة(']])
  t.equal(piecesOf('(abc) كلمة').flat().join(''), 'كلمة (abc)')
})

t.test('a line takes as many words as have room, and each word stands in one line', async t => {
  const words = Array.from({ length: 12 }, () => 'كلمة')
  const [one = []] = visualLines('كلمة', wide)
  t.equal(one.length, 1)
  const lines = (width: number): number[] =>
    piecesOf(words.join(' '), { ...wide, width }).map(line => line.filter(text => text !== ' ').length)
  t.strictSame(lines(1000), [12])
  t.strictSame(
    lines(1),
    words.map(() => 1)
  )
  const counts = [60, 90, 150].map(width => lines(width))
  for (const count of counts) {
    t.equal(
      count.reduce((sum, each) => sum + each, 0),
      12
    )
    t.equal(new Set(count.slice(0, -1)).size, 1, 'full lines are alike')
  }
  const most = counts.map(([first = 0]) => first)
  t.strictSame(
    most,
    most.toSorted((a, b) => a - b)
  )
  t.ok((most[2] ?? 0) > (most[0] ?? 0) && (most[0] ?? 0) > 1)
})

t.test('bold words are measured as bold, in a size as that size', async t => {
  const text = Array.from({ length: 60 }, () => 'كلمة').join(' ')
  const count = (setting: object): number => visualLines(text, { ...wide, width: 100, ...setting }).length
  t.ok(count({ size: 20 }) > count({ size: 10 }))
  t.ok(count({ bold: true }) >= count({}))
})
