import { z } from 'zod'
import { readCsv } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'
import { Labels } from '../definitions/schema.js'
import { readYaml } from '../formats/yaml.js'

/** A figure that was printed somewhere, with the rule that reproduces it; members are the text of its cells. */
export interface PublishedFigure {
  readonly edition: string
  readonly since: string
  readonly quantity: string
  readonly country: string
  readonly scope: string
  readonly node: string
  readonly value: string
  readonly of: string
  readonly rule: string
  readonly source: string
}

const columns = ['edition', 'since', 'quantity', 'country', 'scope', 'node', 'value', 'of', 'rule', 'source'] as const

export const readRules = (file: string, text: string, faults: FaultList): Record<string, Labels> =>
  readYaml(file, text, z.record(z.string(), Labels), faults)?.content ?? {}

/** Read `published/figures.csv`: figures in print, each under a rule of `published/rules.yaml`. */
export const readFigures = (
  file: string,
  text: string,
  rules: Readonly<Record<string, Labels>>,
  editions: readonly string[],
  faults: FaultList
): PublishedFigure[] => {
  const csv = readCsv(file, text, columns, faults)
  return (csv?.records ?? []).map(record => {
    const figure = Object.fromEntries(columns.map(name => [name, record.text(name)])) as unknown as PublishedFigure
    if (!Object.hasOwn(rules, figure.rule)) {
      faults.add(record.at('rule'), `unknown rule ${figure.rule}`, Object.keys(rules).join(', '))
    }
    for (const column of ['edition', 'since'] as const) {
      if (editions.includes(figure[column]) || (column === 'since' && figure.since === '')) continue
      faults.add(record.at(column), `unknown edition ${figure[column]}`, editions.join(', '))
    }
    return figure
  })
}
