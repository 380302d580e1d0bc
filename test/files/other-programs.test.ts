import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { bulk } from '../../src/answers/method/bulk.js'
import { ranking } from '../../src/answers/ranking/ranking.js'
import { writeWorkbook } from '../../src/files/workbook.js'
import { writeBibtex } from '../../src/report/bibtex.js'
import { citeAnswer } from '../../src/report/citation.js'
import { index } from '../support/shipped.js'

const folder = mkdtempSync(join(tmpdir(), 'crindex-files-'))
t.teardown(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A style that prints what classical ones print of an entry of this kind; they come with TeX, which need not be there. */
const printing = `ENTRY { author title howpublished note year } {} {}
FUNCTION {misc} { author write$ newline$ title write$ newline$ howpublished write$ newline$ note write$ newline$ }
READ
ITERATE {call.type$}
`

const works = (program: string, ...argv: string[]): boolean =>
  spawnSync(program, argv, { timeout: 60_000 }).status === 0
const unless = (there: boolean, what: string): string | false => (there ? false : `${what} is not installed`)

const asked = { edition: '2023', node: 'criminality', scope: 'continent:asia' }
const cited = { question: ranking, asked, address: '/v1/editions/2023/rankings/criminality?scope=continent:asia' }
const item = citeAnswer(index.loaded, index.ranking(asked).meta, {
  ...cited,
  origin: 'https://example.org',
  accessed: [2026, 3, 9]
})

t.test(
  'BibTeX takes the classical dialect, and prints address and version',
  {
    skip: unless(works('bibtex', '--version'), 'BibTeX')
  },
  async t => {
    writeFileSync(join(folder, 'own.bib'), writeBibtex(item, 'bibtex'))
    writeFileSync(join(folder, 'own.bst'), printing)
    const env = { ...process.env, BSTINPUTS: folder, BIBINPUTS: folder }
    const aux = ['\\citation{*}', '\\bibstyle{own}', '\\bibdata{own}', '']
    writeFileSync(join(folder, 'own.aux'), aux.join('\n'))
    const { status, stdout } = spawnSync('bibtex', ['own'], { cwd: folder, encoding: 'utf8', env })
    t.equal(status, 0, stdout)
    const printed = readFileSync(join(folder, 'own.bbl'), 'utf8')
      .split('\n')
      .map(line => line.trim())
      .join('')
    t.match(printed.replaceAll('%', ''), item.URL.replaceAll('%', ''))
  }
)

t.test(
  'pandoc reads the entry as a data set with address, version and day of access',
  {
    skip: unless(works('pandoc', '--version'), 'pandoc')
  },
  async t => {
    const argv = ['-f', 'biblatex', '-t', 'csljson']
    const { stdout } = spawnSync('pandoc', argv, { input: writeBibtex(item), encoding: 'utf8' })
    const [entry] = JSON.parse(stdout) as Record<string, unknown>[]
    t.match(entry, {
      type: 'dataset',
      URL: item.URL,
      version: item.version,
      accessed: { 'date-parts': [[2026, 3, 9]] }
    })
    t.match(entry?.title, /Asia/)
  }
)

const python = ['python3', '/usr/bin/python3'].find(each => works(each, '-c', 'import pandas, openpyxl'))

t.test(
  'pandas reads every number of a workbook as a number, and loses no country',
  {
    skip: unless(python !== undefined, 'pandas with openpyxl')
  },
  async t => {
    const file = join(folder, 'bulk.xlsx')
    const filed = {
      index: index.loaded,
      answer: index.bulk({}),
      cited: { question: bulk, asked: {}, address: '/v1/bulk' }
    }
    writeFileSync(file, await writeWorkbook(filed))
    const script = `import pandas, json
f = pandas.read_excel(${JSON.stringify(file)}, sheet_name='bulk')
print(json.dumps({'rows': len(f), 'countries': f['iso3'].nunique(), 'sum': round(float(f['criminality'].sum()), 6), 'kind': str(f['criminality'].dtype), 'rank': str(f['criminality_rank_world'].dtype)}))`
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', script], { encoding: 'utf8' })
    t.comment(stderr.slice(0, 200))
    const { data } = index.bulk({})
    const sum = data.reduce((all, row) => all + Number((row as Record<string, unknown>).criminality), 0)
    t.strictSame(JSON.parse(stdout), {
      ...{ rows: data.length, countries: 193, kind: 'float64', rank: 'int64' },
      sum: Number(sum.toFixed(6))
    })
  }
)
