import { formatFormula } from '../../definitions/formula-text.js'
import type { Framework } from '../../definitions/framework.js'
import { toFloat } from '../../exact/fraction.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { answerObject, answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { integerColumn, structureColumn, textColumn } from '../table.js'

const rule = 'formulas as executed, on unrounded scores'

/** The editions of the index. */
export const answerEditions = (index: LoadedIndex) => {
  const latest = [...index.editions.keys()].at(-1)
  const columns = [
    textColumn<ScoredEdition>('id', edition => edition.framework.edition),
    integerColumn<ScoredEdition>('data_year', edition => edition.framework.dataYear),
    integerColumn<ScoredEdition>('countries', edition => edition.countries.length),
    integerColumn<ScoredEdition>('indicators', edition => edition.indicators.length),
    integerColumn<ScoredEdition>('composites', edition => edition.composites.length),
    structureColumn<ScoredEdition>(
      'latest',
      edition => edition.framework.edition === latest,
      edition => String(edition.framework.edition === latest)
    )
  ]
  return answerTable(index, { columns, rows: [...index.editions.values()] }, { rule })
}

/** The framework of one edition: tree, formulas, rounding, quadrants, bands, and known deviations of print. */
export const answerEdition = (index: LoadedIndex, question: { readonly edition: string }) => {
  const edition = editionOf(index, question.edition)
  const { framework } = edition
  const data = {
    id: framework.edition,
    data_year: framework.dataYear,
    countries: edition.countries.length,
    decimals: framework.decimals,
    rounding: roundingRule(framework.decimals),
    note: framework.note?.en ?? null,
    tree: framework.nodes.map(({ id, kind, parent, children, formula }) => ({
      id,
      kind,
      label: index.release.definitions.get(id)?.label.en ?? id,
      parent,
      children,
      formula: formula && formatFormula(formula)
    })),
    quadrants: writeQuadrants(framework),
    bands: writeBands(framework),
    deviations: index.release.deviations.filter(deviation => deviation.edition === framework.edition)
  }
  return answerObject(index, data, { edition, rule })
}

const writeQuadrants = ({ quadrants }: Framework) =>
  quadrants ? { axes: quadrants.axes, high_from: toFloat(quadrants.highFrom), labels: quadrants.labels } : null

const writeBands = ({ bands }: Framework) =>
  bands
    ? {
        boundary: bands.boundary,
        reference: bands.reference,
        scales: Object.fromEntries(
          Object.entries(bands.scales).map(([node, scale]) => [
            node,
            scale.map(({ id, from, label }) => ({ id, from: toFloat(from), label }))
          ])
        )
      }
    : null
