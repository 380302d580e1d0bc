import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { SimulationBody } from '../../src/bodies/simulation.js'
import { request, storedService } from '../http/stored.js'
import { readText, texts } from './text.js'

const { app, archive } = await storedService()

/** Addresses in the texts that are read, not posted to; the changelog tells of older ones. */
const addresses = texts
  .filter(file => file !== 'CHANGELOG.md')
  .flatMap(file => [...readText(file).matchAll(/`(\/(?:v1|health|metrics|docs|openapi|problems)\b[^`\s]*)`/g)])
  .map(([, address = '']) => address)
  // What all of them begin with is none.
  .filter(address => address !== '/v1')

const { id } = (await archive.scenarios.create(request, {})).answer.data
await app.jobs.start()
const job = (await app.jobs.create({ edition: '2023', ...SimulationBody.parse({ replications: 10 }) })).answer.data.id
while ((await app.jobs.describe(job)).data.state !== 'done') await sleep(20)

const named: Readonly<Record<string, string>> = {
  'scenarios/{id}': `scenarios/${id}`,
  'releases/{id}': `releases/${archive.served.release.id}`,
  'problems/CODE': 'problems/INTERNAL',
  'sha256:....html': `${archive.served.release.id}.html`,
  'of=ADDRESS': 'of=/v1/editions/2023/scores',
  '{edition}': '2023',
  '{release}': archive.served.release.id,
  '{job}': job
}

t.test('every address that the texts name is served', async t => {
  t.ok(addresses.length > 15)
  for (const address of new Set(addresses)) {
    const url = Object.entries(named).reduce((filled, [name, value]) => filled.replace(name, value), address)
    t.ok((await app.inject(url)).statusCode < 400, url)
  }
})
