import t from 'tap'
import { fuzz } from './fuzz.js'

/** How many requests; `npm run fuzz` asks more, and judges time and memory too. */
const { FUZZ_REQUESTS: asked = '1000', FUZZ_SEED: seed = '2023' } = process.env

t.test('every answer to requests of all kinds is declared, readable and no fault of the service', async t => {
  const { findings, died, statuses, names } = await fuzz({
    ...{ requests: Number(asked), seed: Number(seed), first: 0, connections: 8, every: 5000 },
    // How long an answer takes says something of the machine where other tests run beside it.
    bounds: { heavyMs: 120_000 }
  })
  t.equal(died, undefined, 'the service lives')
  for (const { name, kind, what, number, curl } of findings)
    t.fail(`request ${number}, ${name}: ${kind}: ${what}: ${curl}`)
  t.strictSame(findings, [], 'nothing is found')
  const [well = 0, refused = 0] = [200, 400].map(status => statuses.get(status))
  t.ok(well > Number(asked) / 4 && refused > Number(asked) / 50, 'of the requests many are right and many wrong')
  t.ok(names.size > 40, 'questions of all kinds are asked')
})
