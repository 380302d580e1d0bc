import t from 'tap'
import { packProfile, type Language } from '../../support/draft-profiles.js'
import { fixture, faultsOf, missedAmong, mutantsOf } from '../../support/drafts.js'

/** With ties, with evidence and without, and with names that hold another or that of a scope. */
const countries = 'KAZ COD COG PRK KOR ITA GBR ZAF CIV GNQ FSM ARE MMR BRA KIR'.split(' ')
const editions = ['2021', '2023', '2025']
const languages: readonly Language[] = ['en', 'ru']

const packed = (language: Language) =>
  editions.flatMap(edition => countries.map(country => packProfile({ country, edition, language })))

for (const language of languages) {
  t.test(`profiles of the pack (${language}) raise no alarm, and every figure of them is seen`, async t => {
    for (const [at, draft] of packed(language).entries()) {
      const name = draft.text.slice(0, draft.text.indexOf('\n'))
      t.ok(draft.figures.length > 250, name)
      t.strictSame(faultsOf(draft), [], `${name}, ${at}`)
    }
  })

  t.test(`225 mutants of profiles of the pack (${language}) are all found out`, async t => {
    const mutants = packed(language).flatMap((draft, at) => mutantsOf(draft, 5, 2023 + at))
    t.equal(mutants.length, 225)
    t.strictSame(missedAmong(mutants), [])
  })

  t.test(`ranks with intervals (${language}) raise no alarm`, async t => {
    const uncertainty = { kind: 'step', k: 1 } as const
    const draft = packProfile({ country: 'KAZ', edition: '2023', language, uncertainty })
    t.match(
      draft.text,
      language === 'en' ? /lies between \d+ and \d+ with/ : /с вероятностью 90\s% — от \d+-го до \d+-го/
    )
    t.strictSame(faultsOf(draft), [])
  })
}

for (const name of ['central-asia.md', 'kazakhstan-ru.md', 'mixed.md', 'mixed-ru.md']) {
  t.test(`the prose of ${name} raises no alarm, and 200 mutants of it are all found out`, async t => {
    const draft = fixture(name)
    t.strictSame(faultsOf(draft), [])
    t.strictSame(missedAmong(mutantsOf(draft, 200, 5)), [])
  })
}
