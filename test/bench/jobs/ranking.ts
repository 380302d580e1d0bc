import type { Row } from '../row.js'
import { startService } from '../service.js'
import { fightCached } from './cached.js'

const path = '/v1/editions/2023/rankings/criminality'

/** A ranking of 193 countries against bare routes that send the same bytes, plain and in brotli. */
export const measureRanking = async (): Promise<Row[]> => {
  const ours = await startService()
  const job = 'GET ranking of 193'
  try {
    const plain = await fightCached(ours, { job, path, encoding: 'identity' })
    return [...plain, ...(await fightCached(ours, { job, path, encoding: 'br' }))]
  } finally {
    await ours.stop()
  }
}
