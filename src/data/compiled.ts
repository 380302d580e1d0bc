import { columnOf, latticeColumn, type Column } from '../exact/column.js'
import { Fraction, type Score } from '../exact/fraction.js'
import { Lattice } from '../exact/lattice.js'
import type { Release } from './release.js'

type Json = null | boolean | number | string | readonly Json[] | CompiledRelease

/** A release as JSON, and each object in it. */
export interface CompiledRelease {
  readonly [member: string]: Json
}

/** What JSON has no form for stands in an object that has this member alone. */
const marks = { map: '$map', fraction: '$fraction', column: '$column' } as const

/**
 * A release as JSON, formulas parsed and scores as whole numbers: to be read without its files and without what reads
 * those, in a browser and at the start of a service.
 *
 * @see readCompiled
 */
export const compileRelease = (release: Release): CompiledRelease => pack(release) as CompiledRelease

const pack = (value: unknown): Json => {
  if (value === null || typeof value !== 'object') return value as Json
  if (Array.isArray(value)) return value.map(pack)
  if (value instanceof Map) return { [marks.map]: [...value].map(pack) }
  if (value instanceof Fraction) return { [marks.fraction]: value.toFraction() }
  if (isColumn(value)) return { [marks.column]: packColumn(value) }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, pack(member)]))
}

const isColumn = (value: object): value is Column => 'keys' in value && value.keys instanceof Float64Array

/** Numerators over one denominator, or the scores themselves where they have none; null where a score is missing. */
interface PackedColumn {
  readonly denominator: number
  readonly most: number
  readonly keys: readonly (number | null)[]
  readonly scores?: readonly Json[]
}

const packColumn = ({ lattice, keys, at }: Column): Json =>
  lattice
    ? { denominator: lattice.denominator, most: lattice.most, keys: Array.from(keys, keyOrNull) }
    : { scores: Array.from(keys, (_, position) => pack(at(position))) }

const keyOrNull = (key: number): number | null => (Number.isNaN(key) ? null : key)

/**
 * The release that was compiled: all that is computed from it is the same.
 *
 * @param compiled  as `compileRelease` made it; it is not checked again
 */
export const readCompiled = (compiled: CompiledRelease): Release => unpack(compiled) as Release

const unpack = (value: Json): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(unpack)
  if (marks.column in value) return unpackColumn(value[marks.column])
  if (marks.fraction in value) return unpackFraction(value[marks.fraction])
  if (marks.map in value) return new Map(unpack(value[marks.map] ?? []) as [unknown, unknown][])
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, unpack(member)]))
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const unpackColumn = (packed: unknown): Column => {
  const { denominator, most, keys, scores } = packed as PackedColumn
  if (scores) return columnOf(scores.map(unpack) as Score[])
  return latticeColumn(
    new Lattice(denominator, most),
    Float64Array.from(keys, key => key ?? NaN)
  )
}

const unpackFraction = (packed: unknown): Fraction => {
  const [numerator = '', denominator = '1'] = String(packed).split('/')
  return new Fraction(BigInt(numerator), BigInt(denominator))
}
