import { z } from 'zod'
import type { Fraction } from '../exact/fraction.js'
import type { FaultList } from './fault.js'
import { readTree } from './framework-tree.js'
import type { Formula } from './formula-language.js'
import { checkLabels } from './index-file.js'
import { membersOnly } from './issue.js'
import { Decimal, Id, Labels, PlainNumber } from './schema.js'
import { readYaml, type CheckedYaml } from './yaml.js'

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

const FrameworkFile = membersOnly({
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

/** A framework and the places of its parts, for checks that need other files. */
export interface FrameworkEntry {
  readonly framework: Framework
  readonly yaml: FrameworkYaml
}

/** Read `frameworks/EDITION.yaml`: its tree, formulas, quadrants and bands, checked in themselves. */
export const readFramework = (
  file: string,
  text: string,
  languages: readonly string[],
  faults: FaultList
): FrameworkEntry | undefined => {
  const yaml = readYaml(file, text, FrameworkFile, faults)
  if (!yaml) return undefined
  const { content } = yaml
  const nodes = readTree(yaml, faults)
  const ids = nodes.map(node => node.id)
  checkQuadrants(yaml, ids, languages, faults)
  checkBands(yaml, ids, languages, faults)
  const { quadrants, bands } = content
  const framework: Framework = {
    edition: /([^/]+)\.yaml$/.exec(file)?.[1] ?? '',
    dataYear: content.data_year,
    decimals: content.decimals,
    note: content.note,
    nodes,
    quadrants: quadrants && { axes: quadrants.axes, highFrom: quadrants.high_from, labels: quadrants.labels },
    bands
  }
  return { framework, yaml }
}

const checkQuadrants = (yaml: FrameworkYaml, ids: string[], languages: readonly string[], faults: FaultList): void => {
  const { quadrants } = yaml.content
  if (!quadrants) return
  for (const [index, axis] of quadrants.axes.entries()) {
    if (!ids.includes(axis))
      faults.add(yaml.at(['quadrants', 'axes', index]), `unknown node ${axis}`, 'a node of the tree')
  }
  const expected = ['low_low', 'low_high', 'high_low', 'high_high']
  for (const id of expected.filter(id => !quadrants.labels[id])) {
    faults.add(yaml.at(['quadrants', 'labels']), `no label of ${id}`, expected.join(', '))
  }
  for (const [id, label] of Object.entries(quadrants.labels)) {
    if (expected.includes(id)) checkLabels(yaml, ['quadrants', 'labels', id], label, languages, faults)
    else faults.add(yaml.atKey(['quadrants', 'labels', id]), `unknown quadrant ${id}`, expected.join(', '))
  }
}

const checkBands = (yaml: FrameworkYaml, ids: string[], languages: readonly string[], faults: FaultList): void => {
  for (const [node, bands] of Object.entries(yaml.content.bands?.scales ?? {})) {
    const path = ['bands', 'scales', node]
    if (!ids.includes(node)) faults.add(yaml.atKey(path), `unknown node ${node}`, 'a node of the tree')
    for (const [index, band] of bands.entries()) {
      checkLabels(yaml, [...path, index, 'label'], band.label, languages, faults)
      const before = bands[index - 1]
      if (before && band.from.compare(before.from) <= 0) {
        faults.add(
          yaml.at([...path, index, 'from']),
          `${band.from.toString()} is not above the band before`,
          'rising bounds'
        )
      }
    }
  }
}
