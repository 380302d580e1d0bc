import t from 'tap'
import { writeJsonStat } from '../../src/files/json-stat.js'
import { index } from '../support/shipped.js'

interface Cube {
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly value: readonly (number | null)[]
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>
}

const cubeOf = (asked: Parameters<typeof index.scores>[0]): Cube =>
  JSON.parse(writeJsonStat(index.loaded, index.scores(asked))) as Cube

t.test('every cell of the cube is the score of its node, country and edition', async t => {
  const { id, size, value, dimension } = cubeOf({})
  t.strictSame(id, ['node', 'country', 'edition'])
  t.equal(
    value.length,
    size.reduce((all, each) => all * each, 1)
  )
  const idsOf = (name: string) => dimension[name]?.category.index ?? []
  const [nodes, countries, editions] = [idsOf('node'), idsOf('country'), idsOf('edition')]
  const told = new Map(index.scores({}).data.map(row => [`${row.node} ${row.iso3} ${row.edition}`, row.score]))
  const wrong = nodes.flatMap((node, a) =>
    countries.flatMap((iso3, b) =>
      editions.filter((edition, c) => {
        const cell = value[(a * countries.length + b) * editions.length + c]
        return cell !== (told.get(`${node} ${iso3} ${edition}`) ?? null)
      })
    )
  )
  t.strictSame(wrong, [])
  t.equal(value.filter(cell => cell !== null).length, told.size)
})

t.test('one edition and some countries are a cube too; rows of a country are none', async t => {
  t.strictSame(cubeOf({ edition: '2023', country: ['KAZ', 'UZB'], node: ['criminality'] }), {
    ...cubeOf({ edition: '2023', country: ['KAZ', 'UZB'], node: ['criminality'] }),
    size: [1, 2, 1],
    value: [4.47, index.scores({ edition: '2023', country: ['UZB'], node: ['criminality'] }).data[0]?.score]
  })
  t.throws(() => cubeOf({ edition: '2023', shape: 'wide' }), { code: 'FORMAT_UNSUPPORTED' })
})
