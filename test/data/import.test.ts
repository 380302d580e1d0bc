import t from 'tap'
import { createHash } from 'node:crypto'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { applyImport, planImport } from '../../src/data/import.js'
import { readFolder } from '../../src/data/folder.js'
import { loadRelease } from '../../src/data/release.js'
import { files, indicators, plain, release, sheetOf, withCell, workbookOf, type Layout } from './sheets.js'

const tables = (of: ReadonlyMap<string, string>, edition: string): (string | undefined)[] =>
  ['scores', 'published'].map(folder => of.get(`${folder}/${edition}.csv`))

/** The publisher's own three ways, and a fourth with the country last. */
const layouts: Record<string, Layout> = {
  'avg with a comma, for some composites only': {
    heading: label => (label.startsWith('Criminal a') || label === 'Resilience' ? label : `${label} avg,`),
    order: columns => columns
  },
  'avg with a stop, columns the other way round': { heading: label => `${label} avg.`, order: c => c.toReversed() },
  'avg in capitals, columns by name': { heading: label => ` ${label.toUpperCase()} (AVG)`, order: c => c.toSorted() },
  'ids for labels, country in the middle': {
    heading: label => label.toLowerCase().replaceAll(' ', '_'),
    order: columns => [...columns.slice(20), ...columns.slice(0, 20)]
  }
}

for (const [name, layout] of Object.entries(layouts)) {
  t.test(`planImport gives back the repo's own files from a workbook with ${name}`, t => {
    for (const edition of release.frameworks.keys()) {
      const plan = planImport(workbookOf({ [`${edition}_dataset`]: sheetOf(edition, layout) }), files)
      t.strictSame(tables(plan.files, edition), tables(files, edition), edition)
      t.strictSame(plan.changes, [])
    }
    t.end()
  })
}

t.test(
  'planImport reads names with other punctuation and regions with stray blanks, and neither cover nor blank rows',
  t => {
    const sheet = sheetOf('2021').map(row =>
      row.map(cell => (cell === 'Caribbean' ? 'Caribbean ' : cell === 'Congo, Dem. Rep.' ? ' congo, dem, rep, ' : cell))
    )
    const plan = planImport(workbookOf({ '2021_dataset': sheet.toSpliced(9, 0, [], [' ']) }), files)
    const [scores, published] = tables(plan.files, '2021')
    t.equal(scores, files.get('scores/2021.csv'))
    t.match(published, 'COD,"congo, dem, rep,",Central Africa,7.75,6.50,9.00,2.29\n')
    t.match(published, 'HTI,Haiti,Caribbean,')
    t.match(plan.notes, ['Sheet 2025_Global_OC_Index is not read: none of its first rows heads a dataset.'])
    t.end()
  }
)

t.test('planImport reads no clock: the same workbook gives the same bytes', t => {
  const bytes = workbookOf({ '2023_dataset': sheetOf('2023') }, '2024-02-03')
  const plan = planImport(bytes, files)
  const source = plan.files.get('scores/SOURCE.yaml')
  t.match(source, 'date: 2024-02-03\n')
  t.match(source, `sha256: ${createHash('sha256').update(bytes).digest('hex')}\n`)
  t.match(source, `title: ${release.source?.title ?? ''}\n`, 'the title of the last import stays')
  t.strictSame(planImport(bytes, new Map(files)).files, plan.files)
  const options = { title: 'A title', address: 'https://example.org/x.xlsx', date: '2023-01-01' }
  const text = planImport(bytes, files, options).files.get('scores/SOURCE.yaml')
  t.match(text, /^title: A title\ncitation: [^]*\naddress: https:\/\/example\.org\/x\.xlsx\ndate: 2023-01-01\nsha256: /)
  t.end()
})

t.test('planImport refuses a workbook that does not say when it was saved, unless it is told the day', t => {
  const bytes = Buffer.from(workbookOf({ '2021_dataset': sheetOf('2021') }))
  const undated = Buffer.from(bytes.toString('latin1').replaceAll('dcterms:modified', 'dcterms:mislaid_'), 'latin1')
  t.throws(() => planImport(undated, files), {
    message: /\nthe file: it does not say when it was last saved, allowed: /
  })
  t.match(planImport(undated, files, { date: '2025-10-29' }).files.get('scores/SOURCE.yaml'), 'date: 2025-10-29\n')
  t.end()
})

t.test('planImport takes title, citation and address from index.yaml in the first import', t => {
  const first = new Map([...files].filter(([path]) => !path.startsWith('scores/')))
  const { files: fresh, counts } = planImport(workbookOf({ '2023_dataset': sheetOf('2023') }), first)
  const { name, address } = release.index
  t.match(fresh.get('scores/SOURCE.yaml'), new RegExp(`^title: ${name}\ncitation: [^{]+address: ${address}\n`))
  t.match(counts['scores/2023.csv'], { added: 193 * 32, changed: 0, removed: 0 })
  t.end()
})

t.test('planImport tells cell by cell what an import changes', t => {
  const plan = planImport(workbookOf({ '2021_dataset': withCell(sheetOf('2021'), 'G2', 2.5) }), files)
  const column = 'human_smuggling'
  t.strictSame(plan.changes, [{ file: 'scores/2021.csv', iso3: 'AFG', column, before: '8', after: '2.5' }])
  t.strictSame(plan.counts, {
    'published/2021.csv': { added: 0, changed: 0, removed: 0 },
    'scores/2021.csv': { added: 0, changed: 1, removed: 0 }
  })
  t.end()
})

t.test('planImport notes what is no fault: a country less, other regions, composites with too many decimals', t => {
  const sheet = withCell(withCell(sheetOf('2025'), 'B2', 'Elsewhere'), 'D2', 7.123456)
  const plan = planImport(workbookOf({ '2025_dataset': sheet.slice(0, -1) }), files)
  t.match(plan.notes, [
    'Sheet 2025_Global_OC_Index is not read: none of its first rows heads a dataset.',
    '2025_dataset: 1 of 193 countries of countries.csv are missing: ZWE.',
    '2025_dataset: region differs from countries.csv for 1 of 192 countries: AFG (Elsewhere, not Southern Asia).',
    '2025_dataset: 1 composites have more than 2 decimals and were rounded.',
    'Edition 2021 has no sheet; its files stay as they are.',
    'Edition 2023 has no sheet; its files stay as they are.'
  ])
  t.match(plan.files.get('published/2025.csv'), '\nAFG,Afghanistan,Elsewhere,7.12,')
  t.match(plan.counts['scores/2025.csv'], { removed: 34 - 2 })
  t.end()
})

t.test('applyImport writes the files of a plan into a folder that has none yet', async t => {
  const folder = join(t.testdir(), 'index')
  await cp(indicators, folder, { recursive: true, filter: path => !/(scores|published.20..\.csv)$/.test(path) })
  const sheets = ['2021', '2023', '2025'].map(edition => [`${edition}_dataset`, sheetOf(edition, plain)] as const)
  const plan = planImport(workbookOf(Object.fromEntries(sheets)), await readFolder(folder))
  await applyImport(folder, plan)
  const loaded = await loadRelease(folder)
  t.equal(loaded.source?.date, '2025-10-29')
  const cellsOf = ({ observations }: typeof release) =>
    [...observations].map(([edition, { countries, scores }]) => [
      edition,
      countries,
      [...scores].map(([id, { keys }]) => [id, [...keys]])
    ])
  t.strictSame(cellsOf(loaded), cellsOf(release))
  t.strictSame(loaded.published, release.published)
})

t.test('applyImport writes nothing when the folder would have faults with the new files', async t => {
  const folder = join(t.testdir(), 'index')
  await cp(indicators, folder, { recursive: true })
  const before = await readFolder(folder)
  const spoilt = (before.get('scores/2021.csv') ?? '').replace('\nAFG,8.5,', '\nAFG,8.25,')
  const fresh = new Map([
    ['scores/2021.csv', spoilt],
    ['scores/2023.csv', (before.get('scores/2023.csv') ?? '').replace('\nAFG,9,', '\nAFG,9.5,')]
  ])
  t.notSame(fresh.get('scores/2023.csv'), before.get('scores/2023.csv'))
  await t.rejects(applyImport(folder, { files: fresh }), {
    code: 'DEFINITIONS_INVALID',
    details: {
      faults: ['scores/2021.csv:2:5: human_trafficking: 8.25 is off the step, allowed: multiples of 0.5 from 1 to 10']
    }
  })
  t.strictSame(await readFolder(folder), before)
})
