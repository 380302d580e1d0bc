import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { addCounts, type SimulationCounts } from '../../src/analyses/kernels/counts.js'
import { planSimulation, replicate } from '../../src/analyses/simulation/simulation.js'
import { chunkCount, chunkRange } from '../../src/jobs/chunks.js'
import { bytesOfCounts, countsOfBytes, sumOfBytes } from '../../src/jobs/counts-bytes.js'
import { edition, index } from '../support/shipped.js'

const plan = planSimulation({
  edition: edition('2023'),
  positions: [3, 5, 8],
  regionOf: () => '',
  scaleOf: id => index.release.definitions.get(id)?.scale ?? index.release.index.scale,
  seed: 7,
  errors: [{ kind: 'step', k: 1 }],
  weights: { kind: 'uniform' },
  formulas: new Map(),
  drop: null
})

t.test('counts come back from bytes as they were', async t => {
  const counts = replicate(plan, { from: 0, to: 50 })
  t.strictSame(countsOfBytes(bytesOfCounts(counts)), counts)
  t.ok(bytesOfCounts(counts).length < 20_000, 'and are small, since most are 0')
})

t.test('the parts of a simulation follow each other, and their counts add up to those of the whole', async t => {
  const sum = [0, 1, 2]
    .map(chunk => chunkRange(chunk, 3, 50))
    .map((range, at, all) => {
      t.equal(range.from, all[at - 1]?.to ?? 0)
      return replicate(plan, range)
    })
    .reduce<SimulationCounts | undefined>((total, counts) => (total ? addCounts(total, counts) : counts), undefined)
  t.strictSame(sum, replicate(plan, { from: 0, to: 50 }))
})

t.test('counts that are bytes add up as they are read', async t => {
  const ranges = [0, 1, 2].map(chunk => chunkRange(chunk, 3, 50))
  const parts = ranges.map(range => bytesOfCounts(replicate(plan, range)))
  t.ok(isDeepStrictEqual(sumOfBytes(parts), replicate(plan, { from: 0, to: 50 })))
  t.strictSame(sumOfBytes([]).replications, 0)
})

t.test('counts take as many bytes as there are, and not as many as there could be', async t => {
  const sparse = new Uint32Array(4_000_000)
  sparse.set([1, 2], 1_999_999)
  sparse[3_999_999] = 4_294_967_295
  const none = { replications: 1, ranks: [], correlations: [], quadrants: new Uint32Array(4) }
  const before = process.memoryUsage().arrayBuffers
  const packed = bytesOfCounts({ ...none, scores: [sparse] })
  t.ok(process.memoryUsage().arrayBuffers - before < 1_000_000, 'nor while they are written')
  t.ok(isDeepStrictEqual(countsOfBytes(packed).scores, [sparse]), 'and they come back as they were')
})

t.test('there are no more parts than replications, and no more than 64', async t => {
  t.equal(chunkCount(1, 20_000_000), 1)
  t.equal(chunkCount(20_000, 193), 4)
  t.equal(chunkCount(100, 20_000_000), 64)
})
