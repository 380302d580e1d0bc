import { readText } from './text.js'
import { textIn, valueIn } from './values.js'

const description: unknown = JSON.parse(readText('package.json'))

/** The oldest version of Node.js that the package takes. */
export const nodeVersion = textIn(description, 'engines', 'node').replace('>=', '')

/** The commands of `npm run`. */
export const scripts = Object.keys(valueIn(description, 'scripts') ?? {})
