import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { narrativeKey } from '../../src/data/narratives.js'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, files, releaseOf, withFile, withoutFile } from '../support/wellbeing.js'

const path = 'narratives/XAL/2019/days.md'
const narrative = (text: string, at = path, of: Files = withEvidence): Files => withFile(at, text, of)
const sound = 'Roads were mended.[^XAL-001][^XAL-002]\n'

t.test('a release without narratives has none, and one with a narrative has another id', async t => {
  t.equal(releaseOf(files).narratives.size, 0)
  const { narratives, id } = releaseOf(narrative(sound))
  const place = { country: 'XAL', edition: '2019', group: 'days', language: 'en' }
  t.strictSame([...narratives.keys()], [narrativeKey(place)])
  t.strictSame(narratives.get(narrativeKey(place)), {
    ...place,
    paragraphs: [{ sentences: [{ text: 'Roads were mended.', facts: ['XAL-001', 'XAL-002'] }] }]
  })
  t.equal(new Set([id, releaseOf(withEvidence).id, releaseOf(narrative(`${sound}\n${sound}`)).id]).size, 3)
})

const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`a narrative is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}
const atPath = (title: string, at: string, what: string): void => {
  refuses(title, narrative('Roads.[^XAL-001]', at), [`${at}:1:1: ${what}`])
}
atPath('an unknown country', 'narratives/XAX/2022/days.md', 'unknown country XAX, allowed: an iso3 of countries.csv')
atPath('an unknown edition', 'narratives/XAL/2020/days.md', 'unknown edition 2020, allowed: 2019, 2022')
atPath('an unknown group', 'narratives/XAL/2022/dayz.md', 'unknown group dayz, allowed: means, days')
atPath('an unknown language', 'narratives/XAL/2022/days.xx.md', 'unknown language xx, allowed: days.md for en')
atPath(
  'the first language in its name',
  'narratives/XAL/2022/days.en.md',
  'en is the first language, allowed: days.md for en'
)
const shape = 'unknown file, allowed: narratives/COUNTRY/EDITION/GROUP.md, or GROUP.LANGUAGE.md for another language'
for (const at of ['narratives/XAL/days.md', 'narratives/XAL/2022/a/days.md', 'narratives/XAL/2022/days.en.old.md']) {
  atPath(`the shape of its path ${at}`, at, shape)
}

refuses('facts that are not there', narrative('Roads.[^XAL-010] Aid.[^XAL-003x]', path), [
  `${path}:1:7: unknown fact XAL-010, allowed: an id of evidence/XAL.csv`,
  `${path}:1:22: "XAL-003x" is no id of a fact, allowed: marks like [^KAZ-012]`
])
refuses('a fact of another country', narrative(sound, 'narratives/XBR/2022/days.md'), [
  'narratives/XBR/2022/days.md:1:19: XAL-001 is not of XBR, allowed: a fact of XBR',
  'narratives/XBR/2022/days.md:1:29: XAL-002 is not of XBR, allowed: a fact of XBR'
])
t.test('a known gap may be told', async t => {
  t.strictSame(faultsOf(narrative('Rest is unknown.[^XAL-007]')), [])
})

const later = (id: string): string =>
  `${path}:1:6: ${id} is later than the data of 2019, allowed: a fact by the end of 2018, or one without a date`
refuses('a fact that began after the data year', narrative('Help.[^XAL-003]'), [later('XAL-003')])
refuses('a fact that only a later edition tells', narrative('Lost.[^XAL-006]'), [later('XAL-006')])
t.test('a narrative may rest on a fact that its own edition tells, and on one that cannot be placed', async t => {
  t.strictSame(faultsOf(narrative('Unsafe.[^XAL-006] Mended.[^XAL-001]', 'narratives/XAL/2022/days.md')), [])
  t.strictSame(faultsOf(narrative('A plan.[^XAL-005] Some aid.[^XAL-009]')), [])
})

t.test('every narrative is read and told of at once, and the faults of its text too', async t => {
  const of = narrative('Rest.[^XAL-070] *Roads*', path, narrative('', 'narratives/XAL/2022/means.md'))
  t.strictSame(
    faultsOf(of).map(line => line.replace(/, allowed: .*/, '')),
    [
      `${path}:1:6: unknown fact XAL-070`,
      `${path}:1:17: markup "*"`,
      `${path}:1:24: a sentence without a mark`,
      'narratives/XAL/2022/means.md:1:1: no sentence'
    ]
  )
})

t.test('nothing is said of the facts of a narrative where the evidence could not be read', async t => {
  const of = withFile('evidence/XAL.csv', 'id\n', narrative(sound))
  t.notOk(faultsOf(of).some(line => line.startsWith('narratives/')))
  t.ok(faultsOf(of).length > 0)
  const none = withoutFile('evidence/XAL.csv', narrative(sound))
  t.ok(faultsOf(none).includes(`${path}:1:19: unknown fact XAL-001, allowed: an id of evidence/XAL.csv`))
})

t.test('nothing is said of the time of facts where the framework of the edition could not be read', async t => {
  const of = withFile('frameworks/2019.yaml', 'tree: 1\n', narrative('Aid.[^XAL-003]'))
  t.notOk(faultsOf(of).some(line => line.startsWith('narratives/')))
})
