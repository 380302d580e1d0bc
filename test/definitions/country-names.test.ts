import t from 'tap'
import { readFolder } from '../../src/data/folder.js'
import { folder, release } from '../support/shipped.js'
import { faultsOf, withoutFile, withText } from '../support/wellbeing.js'

const files = await readFolder(folder)
const file = 'country_names.csv'

const refusals: readonly (readonly [title: string, text: string, replacement: string, fault: string])[] = [
  ['no name in a language', 'KAZ,Казахстан', 'KAZ,', '89:5: KAZ has no name in ru, allowed: a name'],
  ['a name of two countries', 'KAZ,Казахстан', 'KAZ,Ангола', '89:5: Ангола is AGO already, allowed: a name of its own'],
  ['a name that is another but for spaces', 'KAZ,Казахстан', 'KAZ, Ангола ', '89:5: Ангола is AGO already'],
  ['spaces in place of a name', 'KAZ,Казахстан', 'KAZ,  ', '89:5: KAZ has no name in ru'],
  ['an unknown country', 'AFG,', 'XXX,', '1:1: AFG is missing, allowed: a row for every country'],
  [
    'a language that is none',
    'iso3,ru',
    'iso3,de',
    '1:1: column ru is missing, allowed: the columns iso3, ru, kk, fr, es, ar, pt'
  ]
]

for (const [title, text, replacement, fault] of refusals) {
  t.test(`${file} is refused for ${title}`, async t => {
    t.match(faultsOf(withText(file, text, replacement, files))[0], `${file}:${fault}`)
  })
}

t.test('an index of several languages must name its countries in all of them', async t => {
  t.strictSame(faultsOf(withoutFile(file, files)), [`${file}:1:1: the file is missing, allowed: a file ${file}`])
})

t.test('every country has a name in every language, and no two share one', async t => {
  for (const language of release.index.languages) {
    const names = [...release.countryNames.values()].map(labels => labels[language])
    t.equal(new Set(names).size, 193, language)
  }
})

t.test('no country bears the name of a continent, region or group, besides what the publisher calls it', async t => {
  const { continents, regions } = release.regions
  const labels = [continents, regions, release.groups].flatMap(each => Object.values(each).map(({ label }) => label))
  for (const language of release.index.languages.slice(1)) {
    const taken = new Set(labels.map(label => label[language]))
    const shared = [...release.countryNames].filter(([, names]) => taken.has(names[language]))
    t.strictSame(shared, [], language)
  }
})
