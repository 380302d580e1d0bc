import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startServices } from '../run/services.js'
import { baselineOf, testsIn, type Baseline } from './coverage.js'
import { isEquivalent } from './equivalent.js'
import { judge, type Verdict } from './judge.js'
import { mutantsIn } from './mutants.js'
import { pickMutants } from './pick.js'
import { shareOf, writeReport, writeSurvivor } from './report.js'
import { copyTree, layout, makeTree } from './tree.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    only: { type: 'string' },
    file: { type: 'string' },
    at: { type: 'string' },
    workers: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '60' },
    bar: { type: 'string', default: '90' },
    list: { type: 'boolean', default: false }
  }
})

const root = process.cwd()
const place = join(root, '.mutants')
const began = performance.now()

const say = (text: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}\n`)
}

/** Do a task for each of a list, one after another in each tree. */
const shareWork = async <T, R>(
  trees: readonly string[],
  list: readonly T[],
  work: (tree: string, of: T) => Promise<R>
) => {
  const [left, done] = [[...list], [] as R[]]
  const worker = async (tree: string): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) done.push(await work(tree, next))
  }
  await Promise.all(trees.map(worker))
  return done
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

say('compiling')
const tree = join(place, 'tree')
await makeTree(root, tree)
const wanted = mutantsIn(join(tree, layout.modules)).filter(
  ({ id, layer, module }) =>
    (values.at === undefined || values.at.split(',').includes(id)) &&
    (values.only === undefined || values.only.split(',').includes(layer)) &&
    (values.file === undefined || module === values.file.replace(/\.ts$/, '.js'))
)
const mutants = values.at === undefined ? pickMutants(wanted, Number(values.count), Number(values.seed)) : wanted
say(`${mutants.length} mutants of ${wanted.length}`)
if (values.list) {
  for (const { id, before, after } of mutants) process.stdout.write(`${id}\n    ${before}\n -> ${after}\n`)
  process.exit()
}

const trees = Array.from({ length: Number(values.workers) }, (_, at) => join(place, `worker-${at + 1}`))
for (const folder of trees) await copyTree(tree, folder)
const services = await startServices()
process.env.TEST_SERVICES = services.address

const baselines = await shareWork(trees, testsIn(tree), async (of, test): Promise<Baseline> => {
  const baseline = await baselineOf(of, test, join(place, 'baselines'))
  if (!baseline.passed) say(`${test} fails without any change (${baseline.seconds.toFixed(0)} s): left out`)
  return baseline
})
say(`${baselines.filter(({ passed }) => passed).length} of ${baselines.length} test files pass without any change`)

let judged = 0
const verdicts = await shareWork(trees, mutants, async (of, mutant): Promise<Verdict> => {
  const verdict: Verdict = isEquivalent(mutant)
    ? { mutant, is: 'equivalent', ran: [], unrun: 0 }
    : await judge(of, baselines, mutant, Number(values.seconds))
  const by = verdict.by === undefined ? '' : ` by ${verdict.by}${verdict.late ? ', late' : ''}`
  say(
    `${++judged}/${mutants.length} ${verdict.is}${by}: ${['survived', 'document'].includes(verdict.is) ? writeSurvivor(verdict) : mutant.id}`
  )
  return verdict
})
const inOrder = mutants.flatMap(mutant => verdicts.filter(verdict => verdict.mutant === mutant))
await services.end()
process.stdout.write(writeReport(inOrder))
if (shareOf(inOrder) * 100 < Number(values.bar)) process.exitCode = 1
