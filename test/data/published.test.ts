import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { faultsOf, releaseOf, withFile } from '../support/wellbeing.js'

const header = 'iso3,name,region,wellbeing,comfort,safety,balance\n'
const path = 'published/2019.csv'

const deviation = `
- edition: '2019'
  quantity: rank
  country: XBR
  scope: world
  node: wellbeing
  published: '2'
  recomputed: '1'
  by: press
  reason: A slip of the article.
  source: not recorded
`

t.test('published composites keep the text of the sheet: its names, its regions, its zeros', async t => {
  const of = withFile(path, `${header}XAL,"Aldova, Rep,",Coast ,58.8,55.0,70.0,60.0\n`)
  t.strictSame(releaseOf(of).published.get('2019'), [
    {
      iso3: 'XAL',
      name: 'Aldova, Rep,',
      region: 'Coast ',
      composites: { wellbeing: '58.8', comfort: '55.0', safety: '70.0', balance: '60.0' }
    }
  ])
})

t.test('a deviation is kept with both figures and the reason', async t => {
  const [read] = releaseOf(withFile('published/deviations.yaml', deviation)).deviations
  t.hasStrict(read, { edition: '2019', published: '2', recomputed: '1', reason: 'A slip of the article.' })
})

const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`what is published is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}

refuses('a figure with other decimals than the edition has', withFile(path, `${header}XAL,A,C,58.75,55.0,70,60.0\n`), [
  `${path}:2:9: wellbeing: found "58.75", allowed: a number with 1 decimals, or none`,
  `${path}:2:20: safety: found "70", allowed: a number with 1 decimals, or none`
])
refuses('an unknown country', withFile(path, `${header}XYZ,X,C,1.0,1.0,1.0,1.0\n`), [
  `${path}:2:1: unknown country XYZ, allowed: an iso3 of countries.csv`
])
refuses('a composite less', withFile(path, 'iso3,name,region,wellbeing,comfort,safety\n'), [
  `${path}:1:1: column balance is missing, allowed: the columns iso3, name, region, wellbeing, comfort, safety, balance`
])
refuses(
  'a deviation of an unknown quantity',
  withFile('published/deviations.yaml', deviation.replace('rank', 'size')),
  [
    'published/deviations.yaml:3:13: 0.quantity: found "size", allowed: "score", "rank", "rank_change", "average", "average_delta"'
  ]
)
refuses(
  'a source without a checksum',
  withFile('scores/SOURCE.yaml', 'title: T\ncitation: C\naddress: https://example.org\ndate: 2022-01-01\n'),
  ['scores/SOURCE.yaml:1:1: sha256: is missing, allowed: a value of type string']
)
