import t from 'tap'
import { shortRelease, wholeTable } from '../../src/answers/whole-table.js'
import { tableToCsv } from '../../src/report/csv.js'
import { index } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

const region = 'region:central_asia_and_the_caucasus'
const lists = [
  {
    argv: ['ranking', 'criminality', '--edition', '2023', '--scope', region, '--exact', '--explain'],
    answer: index.ranking({ edition: '2023', node: 'criminality', scope: region, exact: true, explain: true })
  },
  {
    argv: [
      'scores',
      '--edition',
      '2023',
      '--country',
      'KAZ,Uzbekistan',
      '--country',
      'Congo, Dem. Rep.',
      '--node',
      'criminality,resilience'
    ],
    answer: index.scores({ edition: '2023', country: ['KAZ', 'UZB', 'COD'], node: ['criminality', 'resilience'] })
  },
  {
    argv: ['scores', '--shape', 'wide', '--scope', region, '--exact'],
    answer: index.scores({ shape: 'wide', scope: region, exact: true })
  },
  {
    argv: ['deltas', '2021', '2023', '--country', 'kz', '--exact'],
    answer: index.deltas({ from: '2021', to: '2023', country: ['KAZ'], exact: true })
  },
  {
    argv: ['averages', 'resilience', '--by', 'region', '--explain'],
    answer: index.averages({ edition: 'latest', node: 'resilience', by: 'region', explain: true })
  }
]

for (const { argv, answer } of lists) {
  const { data, meta, table } = answer
  const whole = wholeTable<number>(table, meta)
  const command = argv.join(' ')

  t.test(`${command} --json writes data and meta of the answer, for people to read`, async t => {
    const outcome = await crindex(...argv, '--json')
    t.equal(outcome.stdout, `${JSON.stringify({ data, meta }, null, 2)}\n`)
    t.match(outcome, { code: 0, stderr: '' })
  })

  t.test(`${command} --csv writes the CSV of the API`, async t => {
    t.match(await crindex(...argv, '--csv'), { code: 0, stdout: tableToCsv(whole), stderr: '' })
    const { stdout } = await crindex('--sep', 'tab', '--decimal', ',', ...argv, '--bom')
    t.equal(stdout, tableToCsv(whole, { sep: '\t', decimal: ',', bom: true }))
  })

  t.test(`${command} writes a line for every row and one for the source`, async t => {
    const { code, stdout } = await crindex(...argv)
    t.equal(code, 0)
    const [head, body = ''] = stdout.split(/^-[- ]+$/m)
    t.ok(head)
    const [rows = '', source = '', ...more] = body.trim().split('\n\n')
    t.equal(rows.split('\n').length, data.length)
    t.match(
      source,
      new RegExp(`release ${meta.release.slice(0, 19)} \\| rule: .+ \\| source: .+, 2025-10-29, https://`)
    )
    t.strictSame(more, [])
  })
}

t.test('ranking shows Kazakhstan 2023 as 5 of 8 in its region with 4.47', async t => {
  const { stdout } = await crindex('ranking', 'criminality', '--edition', '2023', '--scope', region)
  t.match(stdout, /^KAZ {3}Kazakhstan +4\.47 +5$/m)
  t.match(stdout, `edition 2023 | ${region}, 8 countries | release `)
  t.match(answerIn(await crindex('ranking', 'criminality', '--edition', '2023', '--scope', region, '--json')), {
    meta: { edition: '2023', scope: { id: region, size: 8 } }
  })
})

t.test('ranking names ties and aligns scores with all their decimals', async t => {
  const { stdout } = await crindex('ranking', 'criminality', '--edition', '2023', '--scope', 'continent:africa')
  const rows = stdout.split('\n').filter(line => /^[A-Z]{3} /.test(line))
  t.equal(new Set(rows.map(row => row.search(/\d\.\d\d /))).size, 1)
  t.match(stdout, /^[A-Z]{3} .+ \d\.\d0 +\d+ {2}[A-Z]{3}/m)
})

t.test('ranking without an edition is that of the latest', async t => {
  t.match(answerIn(await crindex('ranking', 'criminality', '--json')).meta, { edition: '2025' })
})

t.test('scores of all editions and nodes are never truncated', async t => {
  const { stdout } = await crindex('scores', '--csv')
  t.equal(stdout.split('\r\n').length - 2, 193 * (30 + 36 + 36))
  const { stdout: text } = await crindex('scores')
  t.equal(text.split('\n').filter(line => /^20\d\d /.test(line)).length, 193 * (30 + 36 + 36))
})

t.test('--sep and its like ask for CSV by themselves', async t => {
  const { stdout } = await crindex('averages', 'criminality', '--edition', '2023', '--sep', ';')
  t.equal(
    stdout,
    `edition;node;scope;size;name;score;rank;tied;missing;release\r\n2023;criminality;world;193;World;5.03;1;;;${shortRelease(index.release.id)}\r\n`
  )
})
