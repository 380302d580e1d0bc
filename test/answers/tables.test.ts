import t from 'tap'
import { parse } from 'csv-parse/sync'
import type { Answer } from '../../src/answers/answer.js'
import { tableToCsv, type CsvStyle } from '../../src/report/csv.js'
import { index as shipped } from '../support/shipped.js'
import { index as wellbeing } from '../support/evidence.js'

type Listed = Answer<readonly object[]>

/** Every answer of an index that is a list, in every shape. */
const answersOf = (
  of: typeof shipped,
  [from, to]: readonly [string, string],
  node: string
): Record<string, Listed> => ({
  editions: of.editions(),
  indicators: of.indicators(),
  countries: of.countries(),
  scopes: of.scopes(),
  long: of.scores({ edition: to, exact: true, explain: true }),
  'long, all editions': of.scores({ node: [node] }),
  wide: of.scores({ edition: to, shape: 'wide', exact: true }),
  'wide, all editions': of.scores({ shape: 'wide' }),
  ranking: of.ranking({ edition: to, node, exact: true, explain: true }),
  averages: of.averages({ edition: to, node, by: 'region', exact: true, explain: true }),
  deltas: of.deltas({ from, to, exact: true }),
  bulk: of.bulk({ exact: true }),
  evidence: of.evidence({ edition: to }),
  'evidence balance': of.evidenceBalance({ edition: to }),
  cooperation: of.cooperation({ edition: to }),
  'evidence sources': of.evidenceSources(),
  'evidence terms': of.evidenceTerms(),
  'evidence tables': of.evidenceTables()
})

const written = ({ table }: Listed, style?: CsvStyle): Record<string, string>[] => {
  const text = table ? tableToCsv(table, style) : ''
  return parse<Record<string, string>>(text, {
    columns: true,
    bom: true,
    delimiter: style?.sep ?? ',',
    record_delimiter: '\r\n'
  })
}

/** What a member of JSON is in CSV; undefined for a structure, which CSV tells in words. */
const cellOf = (value: unknown): string | number | undefined => {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value.join('|') : undefined
}

const disagreements = (answer: Listed): string[] => {
  const rows = written(answer)
  return answer.data.flatMap((row, at) =>
    Object.entries(row)
      .filter(([name, value]) => {
        const [want, cell] = [cellOf(value), rows[at]?.[name]]
        if (want === undefined) return cell === undefined
        return typeof want === 'number' ? cell === '' || Number(cell) !== want : cell !== want
      })
      .map(([name]) => `row ${at}: ${name}`)
  )
}

const lists = {
  shipped: answersOf(shipped, ['2021', '2023'], 'criminality'),
  wellbeing: answersOf(wellbeing, ['2019', '2022'], 'wellbeing')
}

for (const [of, answers] of Object.entries(lists)) {
  for (const [name, answer] of Object.entries(answers)) {
    t.test(`JSON and CSV of ${name} of the ${of} index say the same, cell by cell`, async t => {
      t.strictSame(disagreements(answer), [])
      t.equal(answer.meta.count, answer.data.length)
      t.equal(written(answer).length, answer.data.length)
      t.strictSame(
        Object.keys(written(answer)[0] ?? {}),
        Object.keys(answer.data[0] ?? {}),
        'the same columns in the same order'
      )
    })
  }
}

t.test('scores stand in CSV with all their decimals, also where JSON drops a zero', async t => {
  const answer = shipped.ranking({ edition: '2025', node: 'criminality', scope: 'countries:MMR,PRY' })
  t.strictSame(
    written(answer).map(row => row.score),
    ['8.08', '7.48']
  )
  const zeros = shipped.scores({ edition: '2023', node: ['resilience'], country: ['AFG'] })
  t.strictSame([zeros.data[0]?.score, written(zeros)[0]?.score], [1.5, '1.50'])
  const some = wellbeing.chart({ edition: '2022', chart: 'pyramid', country: 'XNM' }) as Listed
  const scores = written(some).map(row => row.score)
  t.strictSame(scores, ['', '', '60.0', '72.0'], 'where others are missing too')
})

t.test('CSV with another separator, decimal comma and byte order mark holds the same', async t => {
  const answer = lists.shipped.deltas
  if (!answer?.table) throw new Error('deltas are a table')
  const style = { sep: ';', decimal: ',', bom: true } as const
  t.ok(tableToCsv(answer.table, style).startsWith('\uFEFFiso3;country;'))
  const [plain, local] = [written(answer), written(answer, style)]
  t.strictSame(
    local.map(row => row.delta?.replace(',', '.')),
    plain.map(row => row.delta)
  )
  t.strictSame(
    local.map(row => row.tied_from),
    plain.map(row => row.tied_from)
  )
  t.match(local[0]?.delta, /^-?\d,\d\d$/)
})

t.test('CSV holds the selected columns in the order of the selection', async t => {
  const { table } = shipped.ranking({ edition: '2023', node: 'criminality', scope: 'countries:KAZ' })
  t.equal(tableToCsv(table, { select: ['rank', 'iso3', 'nothing'] }), 'rank,iso3\r\n1,KAZ\r\n')
})

t.test('CSV quotes a cell that holds a comma', async t => {
  const { table } = shipped.countries()
  const rows = tableToCsv(table, { select: ['iso3', 'aliases'] }).split('\r\n')
  t.match(
    rows.find(row => row.startsWith('COD,')),
    /^COD,"[^"]*Congo, Dem\. Rep\.[^"]*"$/
  )
})

t.test('a what-if is a table too: one row a country, composite and scope, with the figures of its JSON', async t => {
  const change = { country: 'KAZ', indicator: 'heroin_trade', score: 5 }
  const { data, table } = shipped.whatIf({ edition: '2023', changes: [change] })
  const rows = parse<Record<string, string>>(tableToCsv(table), { columns: true })
  t.strictSame(
    rows.map(({ node, scope }) => `${node} ${scope}`),
    ['criminality', 'criminal_markets'].flatMap(node =>
      ['world', 'continent:asia', 'region:central_asia_and_the_caucasus'].map(scope => `${node} ${scope}`)
    )
  )
  const ranks = rows.filter(({ node }) => node === 'criminality').map(row => [row.scope, Number(row.rank_after)])
  const told = Object.entries(data[0]?.ranks ?? {})
  t.strictSame(
    ranks,
    told.map(([scope, { criminality }]) => [scope, criminality?.after])
  )
})
