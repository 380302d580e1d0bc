import { loadServer, type Load, type Measured } from './load.js'
import type { Bar, Row } from './row.js'
import type { Served } from './service.js'
import { spreadOf, writeSpread } from './spread.js'

const rounds = 5
const seconds = 2

export interface Duel {
  readonly job: string
  readonly opponent: string
  readonly load: Load
  readonly bar: Bar
}

interface Round {
  readonly ours: Measured
  readonly bare: Measured
}

/**
 * Load two servers in turn, the order changing from round to round, and compare them round by round.
 *
 * The client costs more than a bare server does, so on few cores requests a second say how fast the client is. Requests for
 * a second of the server's CPU time say what a server gives that is loaded to the full; they hardly feel other processes.
 */
export const fightDuel = async (ours: Served, bare: Served, duel: Duel): Promise<Row[]> => {
  await loadServer(ours, duel.load, seconds)
  await loadServer(bare, duel.load, seconds)
  const fought: Round[] = []
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`  ${duel.job}: round ${round + 1} of ${rounds}\n`)
    fought.push(round % 2 === 0 ? await oursFirst(ours, bare, duel.load) : await bareFirst(ours, bare, duel.load))
  }
  return [wallRow(fought, duel), cpuRow(fought, duel)]
}

const oursFirst = async (ours: Served, bare: Served, load: Load): Promise<Round> => {
  const first = await loadServer(ours, load, seconds)
  return { ours: first, bare: await loadServer(bare, load, seconds) }
}

const bareFirst = async (ours: Served, bare: Served, load: Load): Promise<Round> => {
  const first = await loadServer(bare, load, seconds)
  return { bare: first, ours: await loadServer(ours, load, seconds) }
}

const wallRow = (fought: readonly Round[], { job, opponent, bar }: Duel): Row => {
  const ratio = spreadOf(fought.map(({ ours, bare }) => ours.perSecond / bare.perSecond))
  const write = (side: keyof Round): string => {
    const busy = fought.flatMap(round => round[side].busy ?? [])
    const perSecond = `${spreadOf(fought.map(round => round[side].perSecond)).median.toFixed(0)}/s`
    return busy.length > 0 ? `${perSecond}, ${(100 * spreadOf(busy).median).toFixed(0)} % busy` : perSecond
  }
  return {
    job: `${job}, requests a second`,
    ours: write('ours'),
    opponent: `${opponent}: ${write('bare')}`,
    ratio: writeSpread(ratio),
    figure: ratio.median,
    bar
  }
}

const cpuRow = (fought: readonly Round[], { job, opponent, bar }: Duel): Row => {
  const name = `${job}, requests a CPU second`
  const pairs = fought.flatMap(({ ours, bare }) =>
    ours.perCpuSecond === undefined || bare.perCpuSecond === undefined
      ? []
      : [[ours.perCpuSecond, bare.perCpuSecond] as const]
  )
  if (pairs.length === 0) return { job: name, ours: 'no /proc here', opponent, bar }
  const ratio = spreadOf(pairs.map(([ours, bare]) => ours / bare))
  const write = (side: 0 | 1): string => {
    const perCpuSecond = spreadOf(pairs.map(pair => pair[side])).median
    return `${perCpuSecond.toFixed(0)}/s, ${(1e6 / perCpuSecond).toFixed(0)} us each`
  }
  return {
    job: name,
    ours: write(0),
    opponent: `${opponent}: ${write(1)}`,
    ratio: writeSpread(ratio),
    figure: ratio.median,
    bar
  }
}
