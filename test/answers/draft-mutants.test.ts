import t from 'tap'
import { fixture, faultsOf, missedAmong, mutantsOf } from '../support/drafts.js'
import { renderProfile } from '../support/draft-profiles.js'

const profiles = (['en', 'ru'] as const).flatMap(language =>
  [
    ...[
      ['KAZ', '2023'],
      ['UZB', '2025'],
      ['ZAF', '2021'],
      ['MMR', '2023'],
      ['BRA', '2025']
    ],
    ...[
      ['CIV', '2023'],
      ['GNQ', '2025'],
      ['FSM', '2023'],
      ['ARE', '2021'],
      ['GBR', '2025']
    ]
  ].map(([country = '', edition = '']) => ({ country, edition, language }))
)

t.test('profiles that are rendered from the index raise no alarm, and every figure of them is seen', async t => {
  for (const { country, edition, language } of profiles) {
    const draft = renderProfile(country, edition, language)
    t.strictSame(faultsOf(draft), [], `${country} ${edition} ${language}, ${draft.figures.length} figures`)
  }
})

t.test('200 profiles with one digit changed are all found out', async t => {
  const mutants = profiles.flatMap(({ country, edition, language }, at) =>
    mutantsOf(renderProfile(country, edition, language), 10, 2023 + at)
  )
  t.equal(mutants.length, 200)
  t.strictSame(missedAmong(mutants), [])
})

for (const name of ['central-asia.md', 'kazakhstan-ru.md', 'mixed.md', 'mixed-ru.md']) {
  t.test(`the prose of ${name} raises no alarm, and 200 mutants of it are all found out`, async t => {
    const draft = fixture(name)
    t.strictSame(faultsOf(draft), [])
    t.strictSame(missedAmong(mutantsOf(draft, 200, 5)), [])
  })
}
