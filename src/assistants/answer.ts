import { sentenceOf } from './nature.js'
import { isListed, rowLimits } from './schemas.js'
import type { Served, Told, Tool, Values } from './tool.js'

/** What of an answer of the service is looked at here. */
interface Body {
  readonly data: unknown
  readonly meta: {
    readonly release: string
    readonly edition: string | null
    readonly rule: string
    readonly citation: string
    readonly link?: string
    readonly uncertainty?: { readonly says: string; readonly level?: number }
  }
}

/** What stands beside every answer, so that it cannot be quoted without its source. */
export interface Cite {
  readonly nature: string
  readonly say: string
  readonly citation: string
  readonly release: string
  readonly edition: string | null
  readonly rule: string
  readonly address: string
  readonly interval: string | null
}

export type Envelope = Readonly<Record<string, unknown>> & { readonly cite: Cite }

const without = (row: Values, patterns: readonly string[]): Values =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !isListed(name, patterns)))

/** The rows that are shown: the first, or those around a country. */
const cut = (rows: readonly Values[], limit: number, around: string | undefined): readonly Values[] => {
  const at = around === undefined ? -1 : rows.findIndex(({ iso3 }) => iso3 === around)
  const first = Math.max(0, Math.min(at - Math.floor(limit / 2), rows.length - limit))
  return at === -1 ? rows.slice(0, limit) : rows.slice(first, first + limit)
}

const intervalOf = ({ uncertainty }: Body['meta']): string | null => {
  if (!uncertainty) return null
  const { says, level } = uncertainty
  const figures = level === undefined ? 'Probabilities rest on' : `Intervals hold ${Math.round(level * 100)} % under`
  return `${figures} the assumption that ${says}.`
}

/** What is shown of the rows of an answer. */
export interface Shown {
  readonly limit?: number | undefined
  /** Code of a country. */
  readonly around?: string | undefined
}

/** The answer of a tool: what of the data is shown, and what must be said with it. */
export const envelopeOf = (
  tool: Tool,
  told: Told,
  { index, asking }: Pick<Served, 'index' | 'asking'>,
  { limit = rowLimits.initial, around }: Shown
): Envelope => {
  const { data, meta } = told.body as Body
  const patterns = tool.without ?? []
  const answer = Array.isArray(data)
    ? { rows: cut(data as Values[], limit, around).map(row => without(row, patterns)), total: data.length }
    : { data: without(data as Values, patterns) }
  const { release, edition, rule, citation, link } = meta
  const say = sentenceOf(tool.nature, index)
  const address = asking.origin + (link ?? told.address)
  const cite = { nature: tool.nature, say, citation, release, edition, rule, address, interval: intervalOf(meta) }
  return { ...answer, cite }
}
