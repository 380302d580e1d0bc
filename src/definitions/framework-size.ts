import { sizeOfGrid, type Size } from '../exact/size.js'
import type { Framework } from './framework-file.js'
import { FormulaMeter, type Measure } from './formula-meter.js'
import { sizeOfFormula } from './formula-size.js'
import type { Scale } from './schema.js'

/**
 * What scoring takes for one country, by composite, its children before it; told from the formulas and the scales alone.
 *
 * @param scaleOf  scale of an indicator, on which all its scores lie
 * @example
 * const { framework } = index.loaded.editions.get('2023')
 * measureFramework(framework, () => ({ min: fraction(1), max: fraction(10), step: fraction(1, 2) })).get('resilience').bits // => 8
 */
export const measureFramework = (
  { nodes }: Pick<Framework, 'nodes'>,
  scaleOf: (indicator: string) => Scale
): Map<string, Measure> => {
  const measures = new Map<string, Measure>()
  const sizes = new Map<string, Size | null>()
  for (const { id, kind, formula } of nodes.toReversed()) {
    if (kind === 'indicator') sizes.set(id, sizeOfGrid(scaleOf(id)))
    if (!formula) continue
    const meter = new FormulaMeter()
    const size = sizeOfFormula(formula, child => sizes.get(child) ?? null, meter)
    if (size) meter.ranks(size)
    sizes.set(id, size)
    measures.set(id, meter)
  }
  return measures
}

/**
 * How long exact numbers may get: bits of a numerator or denominator, whatever the scores; steps of scoring all countries by
 * a patch, or so many times those of the method of the edition where that is more; steps of one formula of an edition.
 */
export const exactLimits = { bits: 2048, steps: 200_000, timesOwn: 4, formulaSteps: 5000 }

/** Why the formula of a composite is refused for the length of its numbers; undefined where it is not. */
export const lengthFault = ({ bits }: Measure): { readonly what: string; readonly allowed: string } | undefined =>
  bits > exactLimits.bits
    ? { what: `exact numbers of up to ${written(bits)} bits`, allowed: `at most ${exactLimits.bits} bits` }
    : undefined

/** A count in digits; one that has lost all proportion is not written out. */
export const written = (count: number): string => (count > 1e9 ? 'more than 1000000000' : String(Math.ceil(count)))
