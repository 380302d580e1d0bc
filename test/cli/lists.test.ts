import t from 'tap'
import { answerIn, crindex } from './support.js'

/** Options that are lists: what is given stands in place of what is assumed. */

const nodesOf = async (...given: readonly string[]): Promise<string[]> => {
  const { data } = answerIn(await crindex('rankings', '--edition', '2023', '--by', 'world', '--json', ...given)) as {
    readonly data: readonly { readonly node: string }[]
  }
  return [...new Set(data.map(({ node }) => node))]
}

t.test('a list is every node when it is left out, else those that are given, one by one or with commas', async t => {
  t.strictSame(await nodesOf('--node', 'resilience'), ['resilience'])
  t.strictSame(await nodesOf('--node', 'resilience', '--node', 'criminality'), ['resilience', 'criminality'])
  t.strictSame(await nodesOf('--node', 'resilience,criminality'), ['resilience', 'criminality'])
  t.ok((await nodesOf()).length > 30)
})
