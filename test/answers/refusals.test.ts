import t from 'tap'
import { refusalOf } from '../support/refusal.js'
import { index } from '../support/shipped.js'
import { index as wellbeing } from '../support/wellbeing.js'

const faultsOf = (call: () => unknown): unknown[] => refusalOf(call).faults.map(({ code, pointer }) => [code, pointer])

t.test('an unknown edition is refused with the editions there are', async t => {
  const { code, faults } = refusalOf(() => index.ranking({ edition: '2022', node: 'criminality' }))
  t.equal(code, 'EDITION_UNKNOWN')
  t.strictSame(faults, [
    {
      pointer: '/edition',
      code: 'EDITION_UNKNOWN',
      detail: 'The index has no edition "2022".',
      allowed: ['2021', '2023', '2025', 'latest']
    }
  ])
})

t.test('an unknown node is refused with the nearest ids, or with the editions that have it', async t => {
  const [misspelt] = refusalOf(() => index.ranking({ edition: '2023', node: 'criminalty' })).faults
  t.equal(misspelt?.nearest?.[0], 'criminality')
  const { message } = refusalOf(() => index.ranking({ edition: '2021', node: 'financial_crimes' }))
  t.equal(message, 'No indicator or composite of edition 2021 has the id "financial_crimes"; it exists in 2023, 2025.')
})

t.test('all unknown names of a question are told at once, each with its nearest', async t => {
  const question = {
    edition: '2023',
    country: ['KAZ', 'Congo', 'Kazakhtan'],
    node: ['criminalty', 'resilience', 'x'],
    scope: 'region:est_africa'
  }
  const { faults } = refusalOf(() => index.scores(question))
  t.strictSame(
    faults.map(({ code, pointer }) => [code, pointer]),
    [
      ['NODE_UNKNOWN', '/node'],
      ['NODE_UNKNOWN', '/node'],
      ['COUNTRY_AMBIGUOUS', '/country'],
      ['COUNTRY_UNKNOWN', '/country'],
      ['SCOPE_UNKNOWN', '/scope']
    ]
  )
  t.strictSame(faults[0]?.nearest, ['criminality'])
  t.equal(faults[3]?.nearest?.[0], 'Kazakhstan')
  t.equal(faults[4]?.nearest?.[0], 'region:east_africa')
})

t.test('ambiguous names are refused with the choices', async t => {
  const choices = (country: string) => refusalOf(() => index.profile({ edition: '2023', country })).faults[0]?.allowed
  t.strictSame(choices('Congo')?.toSorted(), ['COD (Democratic Republic of the Congo)', 'COG (Republic of the Congo)'])
  t.equal(choices('Korea')?.length, 2)
})

t.test('a profile with unknown edition and unknown country is refused for both', async t => {
  t.strictSame(
    faultsOf(() => index.profile({ edition: '1999', country: 'Atlantis' })),
    [
      ['EDITION_UNKNOWN', '/edition'],
      ['COUNTRY_UNKNOWN', '/country']
    ]
  )
})

t.test('a delta runs from an earlier edition to a later one, and is refused otherwise', async t => {
  for (const [from, to, allowed] of [
    ['2023', '2021', ['2025']],
    ['2023', '2023', ['2025']],
    ['latest', '2025', []]
  ] as const) {
    const { code, faults } = refusalOf(() => index.deltas({ from, to }))
    t.equal(code, 'EDITIONS_REVERSED')
    t.strictSame([faults[0]?.pointer, faults[0]?.allowed], ['/to', allowed])
  }
  t.strictSame(
    faultsOf(() => index.deltas({ from: '1999', to: '2000' })),
    [
      ['EDITION_UNKNOWN', '/from'],
      ['EDITION_UNKNOWN', '/to']
    ]
  )
})

t.test('a scope in which no country has a score has no ranking, and no average', async t => {
  const question = { edition: '2022', node: 'wellbeing', scope: 'countries:XNM' }
  t.equal(refusalOf(() => wellbeing.ranking(question)).code, 'SCOPE_EMPTY')
  t.equal(refusalOf(() => wellbeing.averages(question)).code, 'SCOPE_EMPTY')
})

t.test('averages are those of one scope, or of all of a kind, also where the kind is that of the world', async t => {
  for (const by of ['world', 'region'] as const) {
    const { code, faults } = refusalOf(() =>
      index.averages({ edition: '2023', node: 'criminality', by, scope: 'world' })
    )
    t.equal(code, 'REQUEST_INVALID')
    t.match(faults, [{ pointer: '/by', allowed: ['either by or scope'] }])
  }
  t.equal(index.averages({ edition: '2023', node: 'criminality' }).meta.by, 'world')
})

t.test('a country that an edition does not assess has no profile in it', async t => {
  const { code, message } = refusalOf(() => wellbeing.profile({ edition: '2019', country: 'Tonda' }))
  t.strictSame([code, message], ['COUNTRY_UNKNOWN', 'Tonda is not in edition 2019.'])
})
