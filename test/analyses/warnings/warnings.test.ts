import t from 'tap'
import { warningsOf } from '../../../src/analyses/warnings/warnings.js'
import { loadIndex } from '../../../src/answers/loaded.js'
import { readFolder } from '../../../src/data/folder.js'
import { readRelease } from '../../../src/data/release.js'
import { fromRoot } from '../../support/root.js'

const shipped = await readFolder(fromRoot('indicators'))
const wellbeing = await readFolder(fromRoot('test/fixtures/wellbeing'))

/** The warnings of a folder in which a text of a file is another. */
const warningsWith = (
  files: ReadonlyMap<string, string>,
  path: string,
  from: string | RegExp,
  to: string
): string[] => {
  const text = files.get(path) ?? ''
  t.not(text.replace(from, to), from === '' ? '' : text, path)
  const { release, faults } = readRelease(new Map([...files, [path, text.replace(from, to)]]))
  if (!release) throw new Error(faults.map(({ what }) => what).join('\n'))
  return warningsOf(release, loadIndex(release).editions.values())
}

t.test('the shipped index has none', async t => {
  const { release } = readRelease(shipped)
  t.strictSame(release && warningsOf(release, loadIndex(release).editions.values()), [])
})

t.test(
  'a composite that its indicators contradict is told with both values; a missing score contradicts nothing',
  async t => {
    t.strictSame(warningsWith(shipped, 'published/2023.csv', /^(KAZ,Kazakhstan,[^,]*),4\.47/m, '$1,4.74'), [
      'Edition 2023: KAZ criminality is printed as 4.74, its indicators give 4.47.'
    ])
    t.strictSame(warningsWith(shipped, 'published/2023.csv', /^(KAZ,Kazakhstan,[^,]*),4\.47/m, '$1,'), [])
    t.strictSame(warningsWith(shipped, 'scores/2023.csv', /^KAZ,[^,]*/m, 'KAZ,'), [])
  }
)

t.test(
  'a child of the other direction is told where it is averaged as it stands, not where it is turned round',
  async t => {
    const turned = [/higher_is_better/, 'higher_is_worse'] as const
    t.match(warningsWith(wellbeing, 'definitions/air.yaml', ...turned), [
      'Edition 2022: air (higher_is_worse) is averaged as it stands in safety (higher_is_better); a formula can turn it round.'
    ])
    t.strictSame(warningsWith(wellbeing, 'definitions/income.yaml', ...turned), [], 'it is rescaled by its goalposts')
  }
)
