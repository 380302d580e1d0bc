import t from 'tap'
import fc from 'fast-check'
import { compareReleases, type ReleaseDiff } from '../../../src/analyses/method/release-diff.js'
import type { Files } from '../../../src/formats/files.js'
import { holds } from '../../support/property.js'
import { cellsOf, withCells, withDefinition, withNodeRenamed, type CellText } from '../../support/releases.js'
import { release as shipped } from '../../support/shipped.js'
import { files, releaseOf, withoutFile, withText } from '../../support/wellbeing.js'

const diff = (to: Files, from: Files = files): ReleaseDiff => compareReleases(releaseOf(from), releaseOf(to))

const none = { added: [], removed: [] }

t.test('one score more, one less and one other are told by edition, country and indicator', async t => {
  const cell = (iso3: string, indicator: string, text: string): CellText => ({ edition: '2022', iso3, indicator, text })
  const { cells, files: paths } = diff(
    withCells([cell('XNM', 'income', '9000'), cell('XNM', 'streets', ''), cell('XAL', 'life_years', '79.5')])
  )
  t.match(cells, {
    added: [{ edition: '2022', iso3: 'XNM', indicator: 'income', score: { n: 9000n } }],
    removed: [{ edition: '2022', iso3: 'XNM', indicator: 'streets', score: { n: 60n } }],
    changed: [{ edition: '2022', iso3: 'XAL', indicator: 'life_years', before: { n: 80n }, after: { n: 159n, d: 2n } }]
  })
  t.strictSame(paths, { ...none, changed: ['scores/2022.csv'] })
})

t.test('an edition and a country more bring their cells, and leave the formulas of others alone', async t => {
  const early = withoutFile('frameworks/2022.yaml', withoutFile('scores/2022.csv'))
  const only2019 = new Map(
    [...withoutFile('definitions/air.yaml', early)].map(([path, text]) => [path, text.replace(", '2022'", '')])
  )
  const { editions, cells, nodes, formulas } = diff(files, only2019)
  t.strictSame(editions, { added: ['2022'], removed: [] })
  t.strictSame(nodes, { added: ['air'], removed: [], renamed: [] })
  t.strictSame([cells.added.length, cells.removed.length, cells.changed.length], [8 * 7 - 1, 0, 0])
  t.strictSame(formulas, [])
  t.strictSame(diff(only2019, files).cells.removed, cells.added)
})

t.test('another formula is told by edition and node, as executed; one that differs only in blanks is not', async t => {
  const { formulas, cells } = diff(withText('frameworks/2022.yaml', 'gmean(children)', 'hmean(children)'))
  t.strictSame(formulas, [
    { edition: '2022', node: 'balance', before: 'gmean(work, rest)', after: 'hmean(work, rest)' }
  ])
  t.strictSame(cells, { ...none, changed: [] })
  const spaced = diff(withText('frameworks/2022.yaml', 'gmean(children)', 'gmean( work, rest )'))
  t.strictSame([spaced.formulas, spaced.files.changed], [[], ['frameworks/2022.yaml']])
})

t.test('a country with another name is told, and so is a file that nothing else tells of', async t => {
  const { countries, files: paths } = diff(withText('countries.csv', 'Brunn', 'Brunnen'))
  t.strictSame(countries, { ...none, renamed: [{ iso3: 'XBR', before: 'Brunn', after: 'Brunnen' }] })
  t.strictSame(paths.changed, ['countries.csv'])
  t.strictSame(diff(withText('index.yaml', 'unit: points', 'unit: points # of what?')).files.changed, ['index.yaml'])
})

t.test('the difference of a release from itself is empty', async t => {
  for (const release of [shipped, releaseOf(files)]) {
    t.strictSame(compareReleases(release, release), {
      editions: none,
      countries: { ...none, renamed: [] },
      nodes: { ...none, renamed: [] },
      cells: { ...none, changed: [] },
      formulas: [],
      files: { ...none, changed: [] }
    })
  }
})

const written = cellsOf('2019').concat(cellsOf('2022'))
const change = fc.record({ at: fc.nat(written.length - 1), text: fc.constantFrom('', '20', '23', '61', '88') })

t.test('whatever cells are changed, all of them and no other are found again', async t => {
  const changes = fc.uniqueArray(change, { selector: ({ at }) => at, maxLength: 12 })
  const name = ({ edition, iso3, indicator }: Omit<CellText, 'text'>): string => `${edition} ${iso3} ${indicator}`
  const property = fc.property(changes, chosen => {
    const texts = chosen.flatMap(({ at, text }) => {
      const cell = written[at]
      return cell && cell.text !== text ? [{ from: cell.text, cell: { ...cell, text } }] : []
    })
    const { cells } = diff(withCells(texts.map(({ cell }) => cell)))
    const found = [
      ...cells.added.map(cell => `${name(cell)}: -> ${cell.score.toString()}`),
      ...cells.removed.map(cell => `${name(cell)}: ${cell.score.toString()} ->`),
      ...cells.changed.map(cell => `${name(cell)}: ${cell.before.toString()} -> ${cell.after.toString()}`)
    ]
    const made = texts.map(({ from, cell }) => `${name(cell)}: ${[from, '->', cell.text].join(' ').trim()}`)
    return JSON.stringify(found.toSorted()) === JSON.stringify(made.toSorted())
  })
  holds(t, property)
})

t.test('a renamed indicator is told as renamed; its cells and the formulas that name it are compared', async t => {
  const moved = withCells([{ edition: '2019', iso3: 'XAL', indicator: 'streets', text: '74' }])
  const { nodes, cells, formulas } = diff(withNodeRenamed('streets', 'lanes', moved))
  t.strictSame(nodes, { ...none, renamed: [{ before: 'streets', after: 'lanes', by: 'definition' }] })
  t.match(cells, { ...none, changed: [{ edition: '2019', iso3: 'XAL', indicator: 'lanes' }] })
  t.equal(cells.changed.length, 1)
  t.strictSame(formulas, [])
})

t.test('a node is renamed also when its text is new but its scores of an edition are not', async t => {
  const reworded = withDefinition('air', 'How seldom the air is foul.')
  t.strictSame(diff(withNodeRenamed('air', 'breath', reworded)).nodes.renamed, [
    { before: 'air', after: 'breath', by: 'scores' }
  ])
})

t.test('a node with another text and other scores is another node', async t => {
  const reworded = withDefinition('air', 'How seldom the air is foul.')
  const other = withCells([{ edition: '2022', iso3: 'XSM', indicator: 'air', text: '98' }], reworded)
  const { nodes, cells } = diff(withNodeRenamed('air', 'breath', other))
  t.strictSame(nodes, { added: ['breath'], removed: ['air'], renamed: [] })
  t.strictSame([cells.added.length, cells.removed.length, cells.changed.length], [8, 8, 0])
})

t.test('where two nodes could be the one that went, none is guessed', async t => {
  const same = written.filter(({ indicator }) => ['streets', 'roads'].includes(indicator))
  const alike = withCells(
    same.map(cell => ({ ...cell, text: '50' })),
    withDefinition('streets', 'The same.', withDefinition('roads', 'The same.'))
  )
  const { nodes } = diff(withNodeRenamed('streets', 'lanes', withNodeRenamed('roads', 'tracks', alike)), alike)
  t.strictSame(nodes, { added: ['lanes', 'tracks'], removed: ['roads', 'streets'], renamed: [] })
})
