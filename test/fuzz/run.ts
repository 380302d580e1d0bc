import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.js'
import { judgeResident } from './resident.js'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '2023' },
    first: { type: 'string', default: '0' },
    connections: { type: 'string', default: '8' },
    node: { type: 'string', multiple: true, default: [] }
  }
})
const requests = Number(values.requests)
const began = performance.now()
const minutes = (): string => ((performance.now() - began) / 60_000).toFixed(1)

const report = await fuzz({
  requests,
  ...{ seed: Number(values.seed), first: Number(values.first), connections: Number(values.connections) },
  bounds: { lightMs: 2000, heavyMs: 60_000 },
  every: Math.max(1000, Math.floor(requests / 100)),
  options: values.node,
  tell: ({ requests: asked, megabytes }, statuses) => {
    const all = [...statuses]
      .toSorted(([one], [other]) => one - other)
      .map(([status, times]) => `${status || 'none'} ${times}`)
    process.stdout.write(`${asked} requests, ${minutes()} min, ${megabytes.toFixed(0)} MB: ${all.join(', ')}\n`)
  }
})
for (const { name, kind, what, number, times, curl } of report.findings) {
  process.stdout.write(`\n${name}: ${kind}, ${times} times, first as request ${number}\n  ${what}\n  ${curl}\n`)
}
const memory = judgeResident(report.samples)
const died = report.died === undefined ? 'the service lives' : `the service died: ${report.died}`
process.stdout.write(
  `\n${requests} requests of seed ${values.seed} in ${minutes()} min: ${report.findings.length} findings; ${died}; ${memory.text}\n`
)
process.exitCode = report.findings.length > 0 || report.died !== undefined || !memory.flat ? 1 : 0
