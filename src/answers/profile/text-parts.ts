import type { CountryFigures } from './figures.js'
import { textOf, type Figure, type Run, type Wording } from '../phrases/wording.js'

/** What sentences are made from. */
export interface TextContext {
  readonly data: CountryFigures
  readonly wording: Wording
  readonly decimals: number
  /** The highest score of the scale of a node. */
  readonly maxOf: (node: string) => number
  readonly labelOf: (node: string) => string
  readonly countryLabel: (iso3: string) => string
  /** Of the intervals, if they were asked for: a share of 1. */
  readonly level: number | null
  readonly similar: {
    readonly countries: readonly {
      readonly country: string
      readonly distance: number | null
      readonly compared: number
    }[]
  }
}

/** Sentences as a paragraph: its text, and where in it each figure stands. */
export interface Paragraph {
  readonly origin: 'figures' | 'narrative'
  readonly language: string | null
  readonly text: string
  readonly figures: readonly { readonly at: number; readonly figure: string; readonly field: string }[]
  /** Facts that the words before a place rest on. */
  readonly notes: readonly { readonly at: number; readonly facts: readonly string[] }[]
}

/** Paragraphs on one subject. */
export interface Section {
  readonly section: string
  readonly paragraphs: readonly Paragraph[]
}

/** Sentences that are written from figures, as one paragraph; those that say nothing are left out. */
export const paragraph = (sentences: readonly (readonly Run[])[]): Paragraph => {
  const said = sentences.filter(({ length }) => length > 0)
  const runs = said.flatMap((sentence, at): Run[] => [...(at > 0 ? [' '] : []), ...sentence])
  const figures: Paragraph['figures'][number][] = []
  let at = 0
  for (const run of runs) {
    if (typeof run !== 'string') figures.push({ at, ...run })
    at += typeof run === 'string' ? run.length : run.figure.length
  }
  return { origin: 'figures', language: null, text: textOf(runs), figures, notes: [] }
}

/** A score as it is written, bound to its member. */
export const figureAt = ({ wording, decimals }: TextContext, score: number | null, field: string): Figure => ({
  figure: wording.score(score, decimals),
  field
})

/** Items with what stands between them in this language. */
export const listed = ({ wording }: TextContext, items: readonly (Run | readonly Run[])[]): Run[] => wording.list(items)
