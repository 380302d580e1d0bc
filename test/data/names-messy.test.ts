import t from 'tap'
import { isWanted, isWrong, messyNames, writeMatch } from '../support/messy-names.js'
import { index, release } from '../support/shipped.js'

const { names } = index.loaded
const all = messyNames().map(name => {
  const found = writeMatch(names.match?.(name.given) ?? { status: 'unknown' })
  const [nearest] = names.nearest?.(name.given, 3) ?? []
  return { ...name, found, right: isWanted(name.want, found, nearest?.code) }
})

t.test('at least 97 % of messy names are found right, and none is found to be another country', async t => {
  const right = all.filter(name => name.right)
  const wrong = all.filter(({ want, found }) => isWrong(want, found))
  t.comment(`${right.length} of ${all.length} right, ${wrong.length} wrong countries`)
  for (const { given, want, found, right } of all) if (!right) t.comment(`${given}: wanted ${want}, found ${found}`)
  t.strictSame(wrong, [])
  t.ok(all.length >= 300 && right.length >= 0.97 * all.length)
})

t.test('every name of the index in every language is found', async t => {
  const missed = [...release.countryNames].flatMap(([iso3, labels]) =>
    Object.entries(labels).filter(([, name]) => writeMatch(names.match?.(name) ?? { status: 'empty' }) !== iso3)
  )
  t.strictSame(missed, [])
})

t.test(
  'every spelling of the definitions is found to be what it stands for, or ambiguous where several have it',
  async t => {
    const codes = new Set([
      ...release.countries.map(({ iso3 }) => iso3),
      ...release.territories.map(({ code }) => code)
    ])
    const missed = release.spellings.filter(({ code, spelling }) => {
      const found = writeMatch(names.match?.(spelling) ?? { status: 'empty' })
      return !found.includes(code) && !codes.has(spelling)
    })
    t.strictSame(missed, [])
  }
)
