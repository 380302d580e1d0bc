import type { Meta } from '../answers/answer.js'

/** One line under an answer: edition, scope, error model, release, rule and source. */
export const sourceLine = (meta: Meta): string =>
  [
    editionOf(meta),
    scopeOf(meta),
    uncertaintyOf(meta),
    `release ${shortRelease(meta.release)}`,
    `rule: ${meta.rule}`,
    sourceOf(meta)
  ]
    .filter(Boolean)
    .join(' | ')

/** Enough of the id of a release to tell it from others. */
export const shortRelease = (id: string): string => id.slice(0, 'sha256:'.length + 12)

const editionOf = ({ edition, from, to }: Meta): string => {
  if (edition !== null) return `edition ${edition}`
  return typeof from === 'string' && typeof to === 'string' ? `editions ${from} to ${to}` : 'all editions'
}

const scopeOf = ({ scope, unranked }: Meta): string => {
  const { id, size } = (scope ?? {}) as { id?: string; size?: number }
  if (id === undefined || size === undefined) return ''
  const left = Array.isArray(unranked) && unranked.length > 0 ? `, without a score: ${unranked.join(', ')}` : ''
  return `${id}, ${size} ${size === 1 ? 'country' : 'countries'}${left}`
}

/** What intervals rest on is never left out. */
const uncertaintyOf = ({ uncertainty }: Meta): string => {
  const { says, origin, level } = (uncertainty ?? {}) as { says?: string; origin?: string; level?: number }
  if (says === undefined) return ''
  return `${level === undefined ? '' : `intervals of ${Number((100 * level).toFixed(4))} %: `}${says} (${origin ?? ''})`
}

const sourceOf = ({ source, citation }: Meta): string =>
  `source: ${source ? `${source.title}, ${source.date}, ${source.address}` : citation}`
