import { residentMegabytes } from '../bench/proc.js'
import { faultsAfter } from './again.js'
import { Client } from './client.js'
import type { Conformity } from './conformity.js'
import { curlOf } from './curl.js'
import { faultsOf, type Bounds, type Fault } from './oracle.js'
import type { FuzzRequest } from './request.js'
import type { Sample } from './resident.js'
import { shrink } from './shrink.js'

/** What a run found: a fault, the number of its request, and the least request that has it. */
export interface Finding extends Fault {
  readonly number: number
  readonly name: string
  readonly times: number
  readonly curl: string
}

export interface Campaign {
  readonly port: number
  readonly pid: number
  readonly requestOf: (number: number) => FuzzRequest
  readonly conformity: Conformity
  readonly bounds: Bounds
  readonly connections: number
  /** Look at the memory of the service, and tell how far the run is, every so many requests. */
  readonly every: number
  readonly isDead: () => boolean
  readonly tell?: (sample: Sample, statuses: ReadonlyMap<number, number>) => void
}

export interface Report {
  readonly findings: readonly Finding[]
  readonly statuses: ReadonlyMap<number, number>
  readonly samples: readonly Sample[]
  /** Requests that were answered, by name. */
  readonly names: ReadonlyMap<string, number>
}

/** So many kinds of faults are made small; of others only the first request is told. */
const shrunk = 12

/** Ask a service so many requests, and make those small that it answers wrongly. */
export const runCampaign = async (campaign: Campaign, first: number, count: number): Promise<Report> => {
  const { connections, conformity, bounds, requestOf, every, port, pid, isDead, tell } = campaign
  const client = new Client(port, connections, bounds.heavyMs + 5000)
  const found = new Map<string, { fault: Fault; number: number; asked: FuzzRequest; times: number }>()
  const statuses = new Map<number, number>()
  const names = new Map<string, number>()
  const samples: Sample[] = []
  const check = async (asked: FuzzRequest): Promise<readonly Fault[]> => {
    const outcome = await client.ask(asked)
    const status = 'lost' in outcome ? 0 : outcome.status
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const faults = faultsOf(asked, outcome, conformity, bounds)
    return 'lost' in outcome ? faults : [...faults, ...(await faultsAfter(client, asked, outcome))]
  }
  const queue = Array(count).keys()
  const work = async (): Promise<void> => {
    for (const at of queue) {
      if (isDead()) return
      const [number, asked] = [first + at, requestOf(first + at)]
      names.set(asked.name, (names.get(asked.name) ?? 0) + 1)
      for (const fault of await check(asked)) {
        const key = `${asked.name} ${fault.kind}`
        const known = found.get(key)
        if (known) known.times++
        else found.set(key, { fault, number, asked, times: 1 })
      }
      if ((at + 1) % every === 0) {
        const sample = { requests: at + 1, megabytes: residentMegabytes(pid)?.now ?? NaN }
        samples.push(sample)
        tell?.(sample, statuses)
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const findings: Finding[] = []
  for (const { fault, number, asked, times } of found.values()) {
    const fails = async (less: FuzzRequest): Promise<boolean> =>
      (await check(less)).some(({ kind }) => kind === fault.kind)
    const hopeless = isDead() || findings.length >= shrunk || fault.kind === 'late'
    const least = hopeless ? asked : await shrink(asked, fails)
    findings.push({ ...fault, number, name: asked.name, times, curl: curlOf(least, port) })
  }
  client.close()
  return { findings, statuses, samples, names }
}
