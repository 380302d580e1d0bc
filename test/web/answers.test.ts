import t from 'tap'
import { createIndex } from '../../src/index.js'
import { edition } from '../bench/compiled.js'
import { randomPatches } from '../bench/patches.js'
import { release } from '../support/shipped.js'
import { bundleOf } from './bundled.js'
import { open } from './pages.js'

const script = await bundleOf(
  {
    'web/core/index': ['loadCore', 'readSent'],
    'web/core/answers': ['rankingOf', 'deltasOf'],
    'answers/what-if/what-if': ['whatIf']
  },
  'made'
)
const { page } = await open('/?edition=2023', '.places')
await page.evaluate(`${script}; globalThis.made = made`)
await page.evaluate('made.loadCore(made.readSent()).then(core => { globalThis.core = core })')

const index = createIndex(release)
const scopes = ['world', 'continent:africa', 'region:central_asia_and_the_caucasus', 'countries:KAZ,UZB,GEO']

t.test('rankings made in the page are those of the service, byte for byte', async t => {
  for (const [id, { framework }] of index.loaded.editions) {
    const asked = framework.nodes.flatMap(({ id: node }) => scopes.map(scope => ({ edition: id, node, scope })))
    const different = await page.evaluate<string[]>(`(async () => {
      const different = []
      for (const asked of ${JSON.stringify(asked)}) {
        const { data, meta } = made.rankingOf(core, asked)
        const address = '/v1/editions/' + asked.edition + '/rankings/' + asked.node + '?scope=' + asked.scope
        const text = await (await fetch(address)).text()
        if (text !== JSON.stringify({ data, meta })) different.push(address + ' ' + text.slice(0, 200))
      }
      return different
    })()`)
    t.strictSame(different, [], `${id}: ${asked.length} rankings`)
  }
})

t.test('what 1,000 random patches do is in the page what it is in the engine, byte for byte', async t => {
  const patches = randomPatches(edition, { count: 1000, cells: 3, countries: 'several' })
  const made = await page.evaluate<string[]>(
    `${JSON.stringify(patches)}.map(changes => JSON.stringify(made.whatIf.ask(core.index, { edition: '2023', changes }).data))`
  )
  const different = patches.filter(
    (changes, at) => made[at] !== JSON.stringify(index.whatIf({ edition: '2023', changes }).data)
  )
  t.strictSame(different, [])
  t.equal(new Set(made).size, 1000)
})
