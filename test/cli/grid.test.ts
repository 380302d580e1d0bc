import t from 'tap'
import { drawGrid } from '../../src/cli/grid.js'
import { writeBar, writeFigure, writeSigned, writeScopeRank } from '../../src/cli/pages/figures.js'

const plain = { bold: (text: string) => text, dim: (text: string) => text }

t.test('drawGrid puts numbers to the right, breaks headings at words, and leaves out empty columns', t => {
  const rows = [
    ['KAZ', { number: '4.47' }, ''],
    ["Côte d'Ivoire", { number: '10.00' }, '']
  ]
  t.equal(
    drawGrid(['country', 'like_for_like', 'missing'], rows, plain),
    [
      'country         like',
      '                 for',
      '                like',
      '-------------  -----',
      'KAZ             4.47',
      "Côte d'Ivoire  10.00"
    ].join('\n')
  )
  t.end()
})

t.test('drawGrid of no rows is its headings', t => {
  t.equal(drawGrid(['iso3', 'score'], [], plain), 'iso3  score\n----  -----')
  t.end()
})

t.test('drawGrid never cuts a cell, whatever it is written in', t => {
  const cells = ['Қазақстан', '哈萨克斯坦', '카자흐스탄', 'كازاخستان', '🇰🇿', '\u001B[1mbold\u001B[22m']
  const drawn = drawGrid(
    ['name', 'next'],
    cells.map(cell => [cell, 'x']),
    plain
  )
  for (const cell of cells) t.match(drawn, cell)
  t.notMatch(drawn, '…')
  t.end()
})

t.test('drawGrid takes time in proportion to its rows', t => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => ['a', { number: String(at) }])
  t.equal(drawGrid(['a', 'b'], rows(5000), plain).split('\n').length, 5002)
  t.end()
})

t.test('figures keep their decimals, signs, sizes and ties', t => {
  t.strictSame([writeFigure(4.6, 2), writeFigure(null, 2)], ['4.60', 'missing'])
  t.strictSame(
    [0.2, 0, -0.17, null].map(change => writeSigned(change, 2)),
    ['+0.20', '0.00', '-0.17', 'missing']
  )
  t.strictSame(
    [writeScopeRank(5, 8, []), writeScopeRank(130, 193, ['DNK', 'FJI']), writeScopeRank(null, 0, [])],
    ['5/8', '130/193 = DNK, FJI', 'unranked']
  )
  t.strictSame(
    [1, 6.5, 10, null].map(score => writeBar(score, 10)),
    ['█', '██████▌', '██████████', '']
  )
  t.end()
})
