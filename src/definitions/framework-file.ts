import { z } from 'zod'
import type { Fraction } from '../exact/fraction.js'
import type { Formula } from './formula-language.js'
import { membersOnly } from '../formats/issue.js'
import { Decimal, Id, Labels, PlainNumber } from './schema.js'
import type { CheckedYaml } from '../formats/yaml.js'

/** A composite as its file has it; children are ids, or further composites by id. */
export interface TreeEntry {
  formula: string
  weights?: Record<string, number> | undefined
  children: string[] | Record<string, TreeEntry>
}

const TreeEntry: z.ZodType<TreeEntry> = membersOnly({
  formula: z.string().min(1),
  weights: z.record(Id, PlainNumber.min(0)).optional(),
  children: z.union([
    z.array(Id).min(1),
    z.record(
      Id,
      z.lazy(() => TreeEntry)
    )
  ])
})

const Band = membersOnly({ id: Id, from: Decimal, label: Labels })

/** The schema of `frameworks/EDITION.yaml`. */
export const FrameworkFile = membersOnly({
  data_year: z.int(),
  decimals: z.int().min(0).max(9),
  note: Labels.optional(),
  tree: z.record(Id, TreeEntry),
  quadrants: membersOnly({ axes: z.tuple([Id, Id]), high_from: Decimal, labels: z.record(Id, Labels) }).optional(),
  bands: membersOnly({
    boundary: z.enum(['lower_included', 'lower_excluded']),
    reference: z.string().min(1),
    scales: z.record(Id, z.array(Band).min(1))
  }).optional()
})

/** A node in its place in the tree of an edition. */
export interface FrameworkNode {
  readonly id: string
  readonly kind: 'indicator' | 'composite'
  readonly parent: string | null
  /** The ancestor without a parent; the node itself where it has none. */
  readonly root: string
  readonly children: readonly string[]
  readonly formula: Formula | null
}

export interface Band {
  readonly id: string
  /** Where the band begins, index points; it ends where the next begins. */
  readonly from: Fraction
  readonly label: Labels
}

/** The tree of an edition with its formulas, and how its scores are rounded and classed. */
export interface Framework {
  readonly edition: string
  readonly dataYear: number
  readonly decimals: number
  readonly note: Labels | undefined
  /** Every node once, a parent before its children. */
  readonly nodes: readonly FrameworkNode[]
  readonly quadrants:
    | {
        readonly axes: readonly [string, string]
        readonly highFrom: Fraction
        readonly labels: Readonly<Record<string, Labels>>
      }
    | undefined
  readonly bands:
    | {
        readonly boundary: 'lower_included' | 'lower_excluded'
        readonly reference: string
        readonly scales: Readonly<Record<string, readonly Band[]>>
      }
    | undefined
}

export type FrameworkYaml = CheckedYaml<z.output<typeof FrameworkFile>>
