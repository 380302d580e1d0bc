import type { ChartKind } from '../answers/profile/marks.js'
import type { Wording } from '../answers/phrases/wording.js'

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
  readonly language: string
  /** Name of the narrowest scope of the country. */
  readonly region: string
  /** The edition before. */
  readonly previous: string | null
  /** The highest score of the scale. */
  readonly max: number
  readonly decimals: number
  /** Of the rank intervals: a share of 1. */
  readonly level: number | null
}

/** What a drawing says things with. */
export interface Speech extends Pick<Wording, 'say'> {
  /** A score, or a word where there is none. */
  readonly figure: (value: Mark[string] | undefined) => string
  readonly signed: (value: Mark[string] | undefined) => string
}

/** Words and figures as a chart needs them. */
export const speechOf = (wording: Wording, { decimals }: Pick<ChartFacts, 'decimals'>): Speech => {
  const numberOf = (value: Mark[string] | undefined): number | null => (typeof value === 'number' ? value : null)
  return {
    say: wording.say,
    figure: value => wording.score(numberOf(value), decimals),
    signed: value => wording.signed(numberOf(value), decimals)
  }
}

/** Draws the marks of a chart. */
export type Draw = (marks: readonly Mark[], facts: ChartFacts, speech: Speech) => Drawing

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

/** A mark's member as text. */
export const word = (value: Mark[string] | undefined): string => String(value ?? '')

/** Where a scale from 0 is marked. */
export const ticksTo = (max: number): number[] => [0, 1, 2, 3, 4, 5].map(part => (part * max) / 5)
