import t from 'tap'
import { serveShipped } from '../documentation/serve-shipped.js'

const served = await serveShipped()
t.teardown(() => served.remove())

/** Where the service stands that clients ask. */
export const origin = served.address
