import { askWell } from '../ask.js'
import { startBare } from '../bare.js'
import { fightDuel } from '../duel.js'
import type { Row } from '../row.js'
import type { Served } from '../service.js'

/** A GET whose answer was written before, against a bare route that sends the same bytes. */
export const fightCached = async (
  ours: Served,
  { job, path, encoding }: { readonly job: string; readonly path: string; readonly encoding: 'identity' | 'br' }
): Promise<Row[]> => {
  const headers = { 'accept-encoding': encoding }
  const { body, headers: sent } = await askWell(ours.port, { path, headers })
  const kept = ['content-type', 'content-encoding'].flatMap(name => {
    const value = sent[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const bodies = [body.toString('base64')]
  const bare = await startBare({ method: 'GET', path, headers: Object.fromEntries(kept), bodies })
  const opponent = `bare Fastify, the same ${body.length} bytes`
  const bar = { value: 0.7, kind: 'least' } as const
  return fightDuel(ours, bare, { job: `${job}, ${encoding}`, opponent, load: { path, headers }, bar }).finally(() =>
    bare.stop()
  )
}
