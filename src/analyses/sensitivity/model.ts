import type { Framework, FrameworkNode } from '../../definitions/framework.js'
import { compileComposite, slotsOf, type FloatComposite } from '../../scoring/compile-float.js'
import { aggregationOf } from '../../scoring/reform.js'
import { restrictFramework } from '../../scoring/restrict.js'
import { compositesAbove } from '../../scoring/scorer.js'
import { averageColumns } from '../kernels/columns.js'
import { moveCells } from '../kernels/moved-cells.js'
import { chooseAmong, type AggregationFactor, type ErrorFactor } from './factors.js'
import type { SensitivityPlan } from './plan.js'

/** A composite as it now is: its formula, and the weights of its children where it has such. */
interface Active {
  readonly composite: FloatComposite
  readonly children: readonly string[]
  readonly weights: Float64Array | undefined
  /** Whether it is the arithmetic mean of the children with these weights. */
  readonly sums: boolean
}

/**
 * The scores of a node under factors, in float64 over typed arrays; only what a factor touches is scored anew.
 *
 * It holds state: `set` moves a factor, `scores` brings the scores up to date.
 */
export class SensitivityModel {
  readonly #plan: SensitivityPlan
  readonly #tree: Pick<Framework, 'nodes'>
  readonly #slots: ReadonlyMap<string, number>
  /** Values by node, then by country. */
  readonly #columns: readonly Float64Array[]
  /** Values of all nodes of one country. */
  readonly #row: Float64Array
  /** Composites that the node depends on, children first. */
  readonly #composites: readonly string[]
  readonly #above: ReadonlyMap<string, readonly string[]>
  readonly #compiled = new Map<string, Active>()
  readonly #active = new Map<string, Active>()
  readonly #dirty = new Set<string>()
  readonly #multipliers = new Map<string, number>()
  readonly #aggregations = new Map<string, number>()
  #dropped: readonly string[] = []
  readonly #drops = new Map<string, string | undefined>()

  constructor(plan: SensitivityPlan) {
    const { tree, columns, node } = plan
    this.#plan = plan
    this.#tree = tree
    this.#slots = slotsOf(tree)
    this.#columns = columns.map(column => column.slice())
    this.#row = new Float64Array(tree.nodes.length)
    this.#above = new Map(tree.nodes.map(({ id }) => [id, [id, ...compositesAbove(tree, id)]]))
    const isNeeded = (id: string): boolean => this.#above.get(id)?.includes(node) ?? false
    const composites = tree.nodes.flatMap(({ id, kind }) => (kind === 'composite' && isNeeded(id) ? [id] : []))
    this.#composites = composites.toReversed()
    for (const id of this.#composites) this.#activate(id)
  }

  /** Move one factor to the coordinates that begin at a place. */
  readonly set = (factor: number, coordinates: Float64Array, from: number): void => {
    const moved = this.#plan.factors[factor]
    if (!moved) return
    const u = coordinates[from] ?? NaN
    switch (moved.kind) {
      case 'errors':
        this.#setErrors(moved, u)
        break
      case 'weights':
        for (const [at, child] of moved.children.entries())
          this.#multipliers.set(child, 1 + moved.by * (2 * (coordinates[from + at] ?? NaN) - 1))
        this.#activate(moved.node)
        break
      case 'aggregation':
        this.#aggregations.set(moved.node, chooseAmong(moved.among.length, u))
        this.#activate(moved.node)
        break
      case 'drop':
        this.#drops.set(moved.name, moved.among[chooseAmong(moved.among.length + 1, u) - 1])
        this.#dropped = [...this.#drops.values()].flatMap(id => id ?? [])
        for (const id of this.#composites) this.#activate(id)
    }
  }

  /** Scores of the node by country, as all factors are set; NaN where it is not defined. */
  readonly scores = (): Float64Array => {
    for (const id of this.#composites) if (this.#dirty.has(id)) this.#rescore(id)
    this.#dirty.clear()
    return this.#column(this.#plan.node)
  }

  #column(id: string): Float64Array {
    return this.#columns[this.#slots.get(id) ?? -1] ?? new Float64Array()
  }

  #setErrors({ indicators, countries, error }: ErrorFactor, u: number): void {
    const { regions, columns, grids } = this.#plan
    for (const [salt, indicator] of indicators.entries()) {
      const slot = this.#slots.get(indicator) ?? -1
      const [base, into, grid] = [columns[slot], this.#columns[slot], grids.get(indicator)]
      if (!base || !into || !grid) continue
      const from = countries === 'others' ? 1 : 0
      const to = countries === 'own' ? 1 : into.length
      // What a region shares is one error on every indicator, as in a simulation.
      const cells = { base, regions, from, to, salt: error.shared === 'region' ? 0 : salt }
      moveCells(u, cells, error, grid, into)
      this.#touch(indicator)
    }
  }

  #touch(id: string): void {
    for (const above of this.#above.get(id) ?? []) this.#dirty.add(above)
  }

  #rescore(id: string): void {
    const active = this.#active.get(id)
    if (!active) return
    const { composite, children, weights, sums } = active
    const into = this.#column(id)
    const parts = children.map(child => this.#column(child))
    if (weights && sums) {
      averageColumns(parts, weights, into)
      return
    }
    for (let at = 0; at < into.length; at++) {
      for (const child of children) this.#row[this.#slots.get(child) ?? -1] = this.#column(child)[at] ?? NaN
      into[at] = (weights ? composite.list?.score(this.#row, weights, 0) : composite.score(this.#row)) ?? NaN
    }
  }

  /** Take the formula and the weights of a composite that the factors now say. */
  #activate(id: string): void {
    this.#touch(id)
    if (!this.#composites.includes(id)) return
    const compiled = this.#compile(id)
    const weights = compiled.weights?.map((weight, at) => {
      return weight * (this.#multipliers.get(compiled.children[at] ?? '') ?? 1)
    })
    this.#active.set(id, { ...compiled, weights })
  }

  #compile(id: string): Active {
    const choice = this.#aggregations.get(id)
    const key = [id, choice, ...this.#dropped].join(' ')
    const known = this.#compiled.get(key)
    if (known) return known
    const node = this.#restricted(id)
    const own = compileComposite(node ?? { children: [], formula: null }, this.#slots)
    const other = choice === undefined ? undefined : this.#aggregation(id)?.among[choice]
    const formula = node && other ? aggregationOf(other, node.children) : node?.formula
    const composite = node && other ? compileComposite({ ...node, formula: formula ?? null }, this.#slots) : own
    // Another mean takes the weights that the edition's has.
    const weights = composite.list && Float64Array.from(own.list?.weights ?? composite.list.weights)
    const sums = formula?.kind === 'call' && arithmetic.has(formula.name)
    const compiled = { composite, children: node?.children ?? [], weights, sums }
    this.#compiled.set(key, compiled)
    return compiled
  }

  #aggregation(id: string): AggregationFactor | undefined {
    return this.#plan.factors.find(
      (factor): factor is AggregationFactor => factor.kind === 'aggregation' && factor.node === id
    )
  }

  #restricted(id: string): FrameworkNode | undefined {
    const { nodes } = this.#dropped.length === 0 ? this.#tree : restrictFramework(this.#tree, this.#kept())
    return nodes.find(node => node.id === id)
  }

  #kept(): Set<string> {
    const indicators = this.#tree.nodes.filter(({ kind }) => kind === 'indicator')
    return new Set(indicators.flatMap(({ id }) => (this.#dropped.includes(id) ? [] : [id])))
  }
}

const arithmetic: ReadonlySet<string> = new Set(['mean', 'weighted_mean'])
