import { bytesOf, type Db } from './database.js'
import { StoreRefused } from './failure.js'

/** Which store it is, as hexadecimal digits; a copy of it is the same store. */
export const readIdentity = async (db: Db): Promise<string> => {
  const rows = await db.selectFrom('identity').select('id').execute()
  const [row] = rows
  if (row && rows.length === 1) return bytesOf(row.id).toString('hex')
  throw new StoreRefused('it does not say which store it is')
}
