import { formatFormula } from '../../definitions/formula-text.js'
import type { Formula } from '../../definitions/formula-language.js'
import type { Release } from '../../data/release.js'
import type { Column } from '../../exact/column.js'
import { isExact, type Fraction } from '../../exact/fraction.js'
import { findRenames, type NodeRename } from './node-renames.js'

/** A score of a release: of which edition, country and indicator it is. */
export interface Cell {
  readonly edition: string
  readonly iso3: string
  /** Id in the later release; that of the earlier where it has no such indicator. */
  readonly indicator: string
}

/** What came and what went, by id. */
export interface Arrivals {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** All that makes a later release another than an earlier one. */
export interface ReleaseDiff {
  readonly editions: Arrivals
  readonly countries: Arrivals & {
    readonly renamed: readonly { readonly iso3: string; readonly before: string; readonly after: string }[]
  }
  readonly nodes: Arrivals & { readonly renamed: readonly NodeRename[] }
  readonly cells: {
    readonly added: readonly (Cell & { readonly score: Fraction })[]
    readonly removed: readonly (Cell & { readonly score: Fraction })[]
    readonly changed: readonly (Cell & { readonly before: Fraction; readonly after: Fraction })[]
  }
  /** Formulas of the editions that both have; null where the edition has no such composite. */
  readonly formulas: readonly {
    readonly edition: string
    readonly node: string
    readonly before: string | null
    readonly after: string | null
  }[]
  /** Files by path: whatever differs in a way that nothing above tells, differs here. */
  readonly files: Arrivals & { readonly changed: readonly string[] }
}

/**
 * The difference of two releases. Cells and formulas of a renamed node are compared, not removed and added.
 *
 * @param before  the earlier release
 * @param after   the later release
 * @returns       cells in the order of editions, countries and indicators; everything else by id
 * @example
 * compareReleases(index.release, index.release).cells
 * // => { added: [], removed: [], changed: [] }
 */
export const compareReleases = (before: Release, after: Release): ReleaseDiff => {
  const renamed = findRenames(before, after)
  const newIds = new Map(renamed.map(rename => [rename.before, rename.after]))
  const came = new Set(newIds.values())
  const nodes = compareIds(before.definitions.keys(), after.definitions.keys())
  return {
    editions: compareIds(before.observations.keys(), after.observations.keys()),
    countries: compareCountries(before, after),
    nodes: {
      added: nodes.added.filter(id => !came.has(id)),
      removed: nodes.removed.filter(id => !newIds.has(id)),
      renamed
    },
    cells: compareCells(before, after, newIds),
    formulas: compareFormulas(before, after, newIds),
    files: {
      ...compareIds(before.files.keys(), after.files.keys()),
      changed: [...after.files.keys()]
        .filter(path => before.files.has(path) && before.files.get(path) !== after.files.get(path))
        .toSorted()
    }
  }
}

type NewIds = ReadonlyMap<string, string>

const compareIds = (before: Iterable<string>, after: Iterable<string>): Arrivals => {
  const [old, fresh] = [new Set(before), new Set(after)]
  return {
    added: [...fresh].filter(id => !old.has(id)).toSorted(),
    removed: [...old].filter(id => !fresh.has(id)).toSorted()
  }
}

const compareCountries = (before: Release, after: Release): ReleaseDiff['countries'] => {
  const [old, fresh] = [before, after].map(({ countries }) => new Map(countries.map(({ iso3, name }) => [iso3, name])))
  return {
    ...compareIds(old?.keys() ?? [], fresh?.keys() ?? []),
    renamed: [...(fresh ?? [])]
      .flatMap(([iso3, name]) => {
        const former = old?.get(iso3)
        return former === undefined || former === name ? [] : [{ iso3, before: former, after: name }]
      })
      .toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
  }
}

type Columns = ReadonlyMap<string, ReadonlyMap<string, Fraction>>

/** The scores of an edition by indicator and country; what is missing is left out. */
const columnsOf = ({ observations }: Release, edition: string, newIds?: NewIds): Columns => {
  const { countries = [], scores = new Map<string, Column>() } = observations.get(edition) ?? {}
  return new Map(
    [...scores].map(([id, column]) => {
      const cells = countries.flatMap((iso3, at) => {
        const score = column.at(at)
        return score && isExact(score) ? [[iso3, score] as const] : []
      })
      return [newIds?.get(id) ?? id, new Map(cells)]
    })
  )
}

const compareCells = (before: Release, after: Release, newIds: NewIds): ReleaseDiff['cells'] => {
  const cells = { added: [], removed: [], changed: [] } as {
    -readonly [K in keyof ReleaseDiff['cells']]: ReleaseDiff['cells'][K][number][]
  }
  const editions = [...new Set([...before.observations.keys(), ...after.observations.keys()])].toSorted()
  for (const edition of editions) {
    const [old, fresh] = [columnsOf(before, edition, newIds), columnsOf(after, edition)]
    const indicators = [...new Set([...fresh.keys(), ...old.keys()])]
    const countries = new Set([...old.values(), ...fresh.values()].flatMap(column => [...column.keys()]))
    for (const iso3 of [...countries].toSorted()) {
      for (const indicator of indicators) {
        const cell = { edition, iso3, indicator }
        const [from, to] = [old.get(indicator)?.get(iso3), fresh.get(indicator)?.get(iso3)]
        if (from && to) {
          if (!from.equals(to)) cells.changed.push({ ...cell, before: from, after: to })
        } else if (to) cells.added.push({ ...cell, score: to })
        else if (from) cells.removed.push({ ...cell, score: from })
      }
    }
  }
  return cells
}

const compareFormulas = (before: Release, after: Release, newIds: NewIds): ReleaseDiff['formulas'] =>
  [...after.frameworks.keys()]
    .filter(edition => before.frameworks.has(edition))
    .flatMap(edition => {
      const [old, fresh] = [formulasOf(before, edition, newIds), formulasOf(after, edition)]
      return [...new Set([...fresh.keys(), ...old.keys()])].flatMap(node => {
        const change = { before: old.get(node) ?? null, after: fresh.get(node) ?? null }
        return change.before === change.after ? [] : [{ edition, node, ...change }]
      })
    })

const formulasOf = ({ frameworks }: Release, edition: string, newIds?: NewIds): Map<string, string> =>
  new Map(
    (frameworks.get(edition)?.nodes ?? []).flatMap(({ id, formula }) =>
      formula ? [[newIds?.get(id) ?? id, formatFormula(newIds ? renameIn(formula, newIds) : formula)] as const] : []
    )
  )

const renameIn = (formula: Formula, newIds: NewIds): Formula => {
  if (formula.kind === 'number') return formula
  if (formula.kind === 'node') return { kind: 'node', id: newIds.get(formula.id) ?? formula.id }
  return { ...formula, args: formula.args.map(arg => renameIn(arg, newIds)) }
}
