import type { ChartKind } from '../answers/charts.js'

/** One mark of a chart. */
export type Mark = Readonly<Record<string, string | number | null>>

/** What is said of a chart as a whole. */
export interface ChartFacts {
  readonly chart: ChartKind
  readonly country: { readonly iso3: string; readonly name: string }
  readonly edition: string
  /** Of the axes of the quadrants, the first one first. */
  readonly axes: readonly string[]
  /** The score from which an axis counts as high. */
  readonly high_from: number | null
}

/** A drawing with its words. */
export interface Drawing {
  readonly height: number
  readonly subtitle: string
  /** What there is to see, in words. */
  readonly description: string
  readonly elements: readonly string[]
}

/** Pixels; every chart has this width. */
export const chartWidth = 720

/** A figure with two decimals, or a word where there is none. */
export const figure = (value: Mark[string] | undefined): string =>
  typeof value === 'number' ? value.toFixed(2) : 'none'

/** A mark's member as text. */
export const word = (value: Mark[string] | undefined): string => String(value ?? '')
