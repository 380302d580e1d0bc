import { askWell } from '../ask.js'
import { startBare } from '../bare.js'
import { fightDuel } from '../duel.js'
import type { Row } from '../row.js'
import { startService } from '../service.js'

const path = '/v1/editions/2023/rankings/criminality'

/** A ranking of 193 countries against bare routes that send the same bytes, plain and in brotli. */
export const measureRanking = async (): Promise<Row[]> => {
  const ours = await startService()
  try {
    return [...(await duelIn('identity')), ...(await duelIn('br'))]
  } finally {
    await ours.stop()
  }

  async function duelIn(encoding: 'identity' | 'br'): Promise<Row[]> {
    const headers = { 'accept-encoding': encoding }
    const { body, headers: sent } = await askWell(ours.port, { path, headers })
    const kept = ['content-type', 'content-encoding'].flatMap(name => {
      const value = sent[name]
      return typeof value === 'string' ? [[name, value] as const] : []
    })
    const bare = await startBare({
      method: 'GET',
      path,
      headers: Object.fromEntries(kept),
      bodies: [body.toString('base64')]
    })
    const opponent = `bare Fastify, the same ${body.length} bytes`
    const job = `GET ranking of 193, ${encoding}`
    return fightDuel(ours, bare, {
      job,
      opponent,
      load: { path, headers },
      bar: { value: 0.8, kind: 'least' }
    }).finally(() => bare.stop())
  }
}
