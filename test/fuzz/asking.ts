import { bodyFor } from './bodies.js'
import type { Chance } from './chance.js'
import { headersFor } from './headers.js'
import type { FuzzedOperation } from './operations.js'
import type { FuzzRequest } from './request.js'
import { damaged, hostileText } from './texts.js'
import { valueOf, type Making } from './values.js'
import { wordFor } from './words.js'

/** Questions that are answered with work, and not from figures that stand ready. */
const laborious: readonly string[] = [
  ...[
    'simulation',
    'sensitivity',
    'claims',
    'methods',
    'goalSeek',
    'draftCheck',
    'whatIfBatch',
    'whatIf',
    'linkedWhatIf'
  ],
  ...['rankDistributions', 'rankDistributionsPosted', 'rankDistribution', 'scenarioCreate', 'leaveOneOut', 'tornado'],
  ...[
    'scopeProfile',
    'comparison',
    'correlations',
    'structure',
    'bulk',
    'releaseCompiled',
    'release',
    'chart',
    'jobEvents'
  ]
]

/** Formats that are laid out or drawn, and how often each is asked for where it exists. */
const drawn: Readonly<Record<string, number>> = {
  '.pdf': 400,
  '.docx': 400,
  '.png': 200,
  '.xlsx': 80,
  '.parquet': 40,
  '.svg': 2,
  '.html': 2,
  '.md': 2
}

const suffixFor = ({ suffixes }: FuzzedOperation, chance: Chance): string => {
  const suffix = chance.once(3) && suffixes.length > 0 ? chance.pick(suffixes) : ''
  if (!chance.once(drawn[suffix] ?? 1)) return ''
  return chance.once(80) ? chance.pick(['.pdf', '.csv', '.exe', '.json.csv', '.']) : suffix
}

/** The text of a parameter; that of an edge, or one that is wrong, now and then. */
const textFor = (parameter: FuzzedOperation['parameters'][number], making: Making): string => {
  const { name, schema } = parameter
  const value =
    schema.type === 'string' && !schema.enum
      ? wordFor(name, making.chance, making.vocabulary)
      : valueOf(name, schema, making)
  return Array.isArray(value) ? value.map(String).join(',') : String(value)
}

const written = (text: string, chance: Chance): string => {
  const encoded = encodeURIComponent(Buffer.from(text).toString())
  return chance.once(200) ? damaged(chance, encoded) : encoded
}

const queryOf = (operation: FuzzedOperation, making: Making): string => {
  const { chance } = making
  const known = operation.parameters.filter(({ in: place }) => place === 'query')
  const chosen = known.filter(({ name, required }) => required === true || chance.once(rare.has(name) ? 100 : 6))
  const pairs = chosen.map(parameter => [parameter.name, textFor(parameter, making)] as const)
  const again = chance.once(25) ? pairs.slice(0, 1) : []
  const unknown = chance.once(50) ? [[hostileText(chance), hostileText(chance)] as const] : []
  return [...pairs, ...again, ...unknown]
    .map(([name, text]) => `${written(name, chance)}=${written(text, chance)}`)
    .join('&')
}

/** What makes a whole answer longer is asked for seldom. */
const rare: ReadonlySet<string> = new Set(['explain', 'full', 'uncertainty'])

/** A request of an operation. */
export const requestFor = (operation: FuzzedOperation, making: Making): FuzzRequest => {
  const { chance } = making
  const suffix = suffixFor(operation, chance)
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find(each => each.in === 'path' && each.name === name)
    return written(parameter ? textFor(parameter, making) : hostileText(chance), chance)
  })
  const query = queryOf(operation, making)
  const body = bodyFor(operation, making)
  const method = chance.once(150)
    ? chance.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
    : operation.method
  const headers = headersFor(operation, body?.type, chance)
  return {
    name: operation.id + suffix,
    method,
    address: path + suffix + (query === '' ? '' : `?${query}`),
    headers,
    body: method === 'GET' || method === 'HEAD' ? undefined : body?.bytes,
    heavy:
      laborious.includes(operation.id) || suffix in drawn || /explain|uncertainty/.test(query) || wantsDrawing(headers),
    after: [...(chance.once(10) ? ['conditional' as const] : []), ...(chance.once(10) ? ['head' as const] : [])]
  }
}

const wantsDrawing = (headers: FuzzRequest['headers']): boolean =>
  headers.some(([name, value]) => name === 'accept' && /pdf|png|word|html|svg|markdown/.test(value))
