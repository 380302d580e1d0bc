import type { Kept } from './vocabulary.js'

interface Answer {
  readonly data: { readonly id: string; readonly state?: string } & readonly { readonly id: string }[]
}

const changes = ['cocaine_trade', 'prevention', 'human_trafficking', 'mafia_style_groups']

const replications = [1, 100, 20_000]

/** Keep some scenarios and jobs in the store of a service, and tell what it holds: the same ids in every run. */
export const fillStore = async (port: number): Promise<Kept> => {
  const at = `http://127.0.0.1:${port}/v1`
  const ask = async (path: string, body?: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', prefer: 'respond-async' }
    const answer = await fetch(at + path, body && { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
  const scenarios: string[] = []
  for (const indicator of changes) {
    const patch = { changes: [{ country: 'KAZ', indicator, by: 0.5 }] }
    scenarios.push((await ask('/scenarios', { edition: '2023', title: `More ${indicator}`, patch })).data.id)
  }
  const jobs: string[] = []
  for (const each of replications) {
    jobs.push((await ask('/editions/2023/simulations', { replications: each, seed: 7 })).data.id)
  }
  for (const job of jobs)
    while ((await ask(`/jobs/${job}`)).data.state !== 'done') await new Promise(resolve => setTimeout(resolve, 50))
  const { data: releases } = await ask('/releases')
  const unknown = `sha256:${'0'.repeat(64)}`
  return {
    releases: [...releases.map(({ id }) => id), unknown],
    scenarios: [...scenarios, unknown],
    jobs: [...jobs, unknown]
  }
}
