import type { BoundClaim } from '../../analyses/draft/bind.js'
import type { ScopeSpec } from '../../analyses/draft/places.js'
import type { EditionSpec } from '../../analyses/draft/editions.js'
import type { Figure } from '../../analyses/draft/numbers.js'
import type { FigureClaim } from '../../analyses/draft/reading.js'
import type { Scope } from '../../data/scopes.js'
import { compareScores, parseDecimal, toFloat, type Score } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { truthOf, type Subject } from './truth.js'
import { countryByCode, editionBefore, type LoadedIndex } from '../loaded.js'

/** What becomes of something that a draft says. */
export const draftVerdicts = ['right', 'rounded', 'wrong_edition', 'wrong_scope', 'wrong', 'not_in_index'] as const

export type DraftVerdict = (typeof draftVerdicts)[number]

/** A figure with its verdict; the subject is missing where the index has nothing of the kind. */
export interface JudgedFigure {
  readonly verdict: DraftVerdict
  readonly subject: Subject | undefined
  readonly right: string | null
  /** What the figure would be right for, where that is another edition or scope. */
  readonly fits?: Subject
}

/** Judges what was bound, under an edition for all claims that name none. */
export interface Judge {
  readonly index: LoadedIndex
  readonly edition: ScoredEdition
}

const wide = ['rank', 'tied', 'size', 'average', 'rank_change', 'gap']

/** The verdict on a claim; undefined where it names too little to be checked. */
export const judgeClaim = (judge: Judge, bound: BoundClaim): JudgedFigure | undefined => {
  const { claim } = bound
  const needsCountry = !(['size', 'average'].includes(claim.kind) && bound.scope && 'id' in bound.scope)
  if (needsCountry && bound.countries.length === 0) return undefined
  if (needsCountry && bound.countries[0] === '') return { verdict: 'not_in_index', subject: undefined, right: null }
  const subjects = subjectsOf(judge, bound)
  const [first] = subjects
  if (!first) return { verdict: 'not_in_index', subject: undefined, right: null }
  for (const subject of subjects) {
    const verdict = compare(judge, claim, subject)
    if (verdict) return { verdict, subject, right: writeTruth(judge, subject) }
  }
  const right = writeTruth(judge, first)
  if (right === null) return { verdict: 'not_in_index', subject: first, right }
  for (const [verdict, others] of elsewhere(judge, first)) {
    const fits = others.find(subject => compare(judge, claim, subject))
    if (fits) return { verdict, subject: first, right, fits }
  }
  return { verdict: 'wrong', subject: first, right }
}

/** The same question of other editions, then of the other scopes of the country. */
const elsewhere = ({ index }: Judge, subject: Subject): (readonly [DraftVerdict, readonly Subject[]])[] => {
  const editions = [...index.editions.values()].filter(edition => edition !== subject.edition)
  const scopes = scopesFor(index, subject.country).filter(scope => scope !== subject.scope)
  const dated =
    subject.kind === 'size'
      ? []
      : editions.map(edition => ({ ...subject, edition, since: editionBefore(index, edition) }))
  const placed = wide.includes(subject.kind) ? scopes.map(scope => ({ ...subject, scope })) : []
  return [
    ['wrong_edition', dated],
    ['wrong_scope', placed]
  ]
}

/** What a claim may be about, the likeliest first. */
const subjectsOf = (judge: Judge, bound: BoundClaim): Subject[] => {
  const { index } = judge
  const { claim, nodes } = bound
  const edition = editionFor(judge, bound.edition)
  if (!edition) return []
  const since = bound.since === 'before' ? editionBefore(index, edition) : editionFor(judge, bound.since)
  const countries = bound.countries.length > 0 ? bound.countries : ['']
  return countries.flatMap(country =>
    nodes.flatMap(node => {
      const subject = { kind: claim.kind, country, other: bound.other, node, edition, since }
      return scopesOf(index, subject, bound).map(scope => ({ ...subject, scope }))
    })
  )
}

const editionFor = ({ index, edition }: Judge, spec: EditionSpec): ScoredEdition | undefined => {
  if (spec === 'own') return edition
  return spec === 'before' ? editionBefore(index, edition) : index.editions.get(spec.id)
}

/** The world, the continent and the region of a country; the world where there is none. */
const scopesFor = (index: LoadedIndex, country: string): Scope[] => {
  const { continent, region } = index.countries.get(country) ?? {}
  return ['world', `continent:${continent ?? ''}`, `region:${region ?? ''}`].flatMap(id => index.scopes.get(id) ?? [])
}

type Unscoped = Omit<Subject, 'scope'>

/** The scope that is named; else the one of the size that goes with a rank, or that has the rank; else any of the three. */
const scopesOf = (index: LoadedIndex, subject: Unscoped, { claim, scope, partner }: BoundClaim): Scope[] => {
  const named = namedScope(index, subject.country, scope)
  if (named) return [named]
  const all = scopesFor(index, subject.country)
  if (!wide.includes(claim.kind)) return all.slice(0, 1)
  if (!partner) return all
  if (claim.kind === 'tied') return all.slice(0, 1)
  const [rank, size] = claim.kind === 'rank' ? [claim.figure, partner] : [partner, claim.figure]
  const holds = (kind: 'rank' | 'size', figure: Figure) => (each: Scope) =>
    truthOf(index, { ...subject, kind, scope: each }).some(value => formatScore(value, 0) === figure.value)
  return [all.find(holds('size', size)) ?? all.find(holds('rank', rank)) ?? all[0]].flatMap(each => each ?? [])
}

const namedScope = (index: LoadedIndex, country: string, spec: ScopeSpec): Scope | undefined => {
  if (!spec) return undefined
  if ('id' in spec) return index.scopes.get(spec.id)
  return country === '' ? undefined : index.scopes.get(`${spec.of}:${countryByCode(index, country)[spec.of]}`)
}

const decimalsOf = ({ kind, edition }: Subject): number =>
  ['rank', 'tied', 'size', 'rank_change', 'compared'].includes(kind) ? 0 : edition.framework.decimals

const writeTruth = ({ index }: Judge, subject: Subject): string | null => {
  const [value] = truthOf(index, subject)
  return value === undefined ? null : formatScore(value, decimalsOf(subject))
}

/** Whether a figure is a value of a subject as published, or rounded further; undefined where it is neither. */
const compare = ({ index }: Judge, claim: FigureClaim, subject: Subject): 'right' | 'rounded' | undefined => {
  const [first, ...others] = truthOf(index, subject).map(value => compareValue(claim, value, decimalsOf(subject)))
  return first ?? (others.some(each => each !== undefined) ? 'rounded' : undefined)
}

const unsigned: ReadonlySet<string> = new Set(['rank_change'])
/** With a sign it counts, in words only the amount. */
const differing: ReadonlySet<string> = new Set(['gap', 'margin'])
const directed: ReadonlySet<string> = new Set(['delta', 'displayed_difference', 'like_for_like', 'basket_effect'])

const compareValue = (claim: FigureClaim, value: Score, decimals: number): 'right' | 'rounded' | undefined => {
  const { kind, figure } = claim
  const rounded = formatScore(value, figure.decimals)
  const amount = rounded.replace('-', '')
  if (amount !== trimZeros(figure.value, amount)) return undefined
  if (!unsigned.has(kind) && !hasSign(claim, toFloat(value), rounded)) return undefined
  if (figure.decimals >= decimals) return 'right'
  const published = parseDecimal(formatScore(value, decimals))
  return compareScores(published.abs(), parseDecimal(figure.value)) === 0 ? 'right' : 'rounded'
}

/** `05` as `5`. */
const trimZeros = (written: string, like: string): string =>
  written.length > like.length ? written.replace(/^0+(?=\d)/, '') : written

/** Whether the sign that is written, or the direction that is told, is that of a value. */
const hasSign = ({ kind, figure, direction, isTabled }: FigureClaim, value: number, rounded: string): boolean => {
  if (!/[1-9]/.test(rounded)) return true
  if (differing.has(kind) && figure.sign === '') return true
  if (!directed.has(kind) && !differing.has(kind)) return figure.sign !== '-'
  if (figure.sign !== '') return (figure.sign === '-') === value < 0
  if (isTabled) return value > 0
  return direction === undefined || (direction === 'down') === value < 0
}
