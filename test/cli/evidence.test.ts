import t from 'tap'
import { index } from '../support/shipped.js'
import { answerIn, crindex } from './support.js'

t.test('evidence answers as the API does, with --json', async t => {
  const listed = answerIn(await crindex('evidence', '--kind', 'mla_request', '--counterpart', 'RUS', '--json'))
  t.strictSame(
    listed,
    JSON.parse(JSON.stringify({ ...index.evidence({ kind: ['mla_request'], counterpart: ['RUS'] }), table: undefined }))
  )
  const shown = answerIn(await crindex('fact', 'KAZ-057', '--json'))
  t.strictSame(shown, JSON.parse(JSON.stringify(index.fact({ fact: 'KAZ-057' }))))
})

t.test('evidence list is text for people: statement, amount, what it bears on, source', async t => {
  const { code, stdout } = await crindex('evidence', '--kind', 'economic_measure', '--edition', '2023')
  t.equal(code, 0)
  t.match(stdout, /^KAZ-003 claimed, context, 2024, since then$/m)
  t.match(stdout, '10,000,000,000,000 KZT, by the source 19,200,000,000 USD (520.8333 KZT per USD)')
  t.match(stdout, 'higher: economic_regulatory_capacity')
  t.match(stdout, 'asset_recovery_2024, paragraph 1; contradicted: C7')
})

t.test('evidence balance, conflicts, cooperation and tables are written for people', async t => {
  const balance = await crindex('evidence-balance', '--country', 'KAZ', '--edition', '2023')
  t.match(balance.stdout, /^KAZ +human_trafficking +8 +8 +0/m)
  t.match(balance.stdout, '0 indicators without a fact that bears on the edition')
  const conflicts = await crindex('evidence-conflicts', '--country', 'Kazakhstan')
  t.match(conflicts.stdout, '-5.7143 percent (change from KAZ-006 to KAZ-005, in percent). [KAZ-006, KAZ-005]')
  const cooperation = await crindex('cooperation', '--country', 'KAZ', '--counterpart', 'CHE')
  t.match(cooperation.stdout, /returns.*CHE.*KAZ.*1300000.*KAZ-057/)
  t.match(conflicts.stdout, 'exactly -40/7; by rounding -6.4057 to -5.0179')
  t.match((await crindex('evidence-table', 'kaz_treaty_clauses', '--csv')).stdout, /^clause,USA/)
})

t.test('a patch takes facts, and its page shows them', async t => {
  const argv = ['what-if', '--edition', '2023', 'KAZ.anti_money_laundering=+1', '--evidence', 'KAZ-057, KAZ-001']
  const { stdout } = await crindex(...argv)
  t.match(stdout, /rests on:\n {2}KAZ-057 \(bears\) .* \[exact 1300000 USD\]\n {2}KAZ-001 \(since then\)/)
  t.match(await crindex(...argv.slice(0, -1), 'KAZ-016'), { code: 2, stdout: '', stderr: /KAZ-016 bears on/ })
})

t.test('check counts the evidence and the narratives that rest on it', async t => {
  const { facts, conflicts } = index.release.evidence
  const sources = Object.keys(index.release.evidence.sources).length
  const { stdout } = await crindex('check')
  t.match(
    stdout,
    `evidence: ${facts.size} facts on 1 country from ${sources} sources, ${Object.keys(conflicts).length} conflicts, 1 table`
  )
  t.match(stdout, `narratives: ${index.release.narratives.size} texts in en, ru\n`)
})

t.test('an unknown fact is told with the nearest', async t => {
  t.match(await crindex('fact', 'KAZ-0057'), { code: 2, stderr: /No fact of the evidence/ })
})
