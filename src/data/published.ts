import { z } from 'zod'
import type { Country } from '../definitions/countries.js'
import { readCsv } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'
import type { Framework } from '../definitions/framework.js'
import { membersOnly } from '../formats/issue.js'
import { EditionId, Id, Iso3 } from '../definitions/schema.js'
import { readYaml } from '../formats/yaml.js'

/** What the publisher's sheet prints of a country: its own spelling and region label, and its composites as text. */
export interface PublishedRow {
  readonly iso3: string
  readonly name: string
  readonly region: string
  readonly composites: Readonly<Record<string, string>>
}

const SourceFile = membersOnly({
  title: z.string().min(1),
  citation: z.string().min(1),
  address: z.url(),
  date: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
})

/** Where the scores come from: title, citation, address, date and checksum of the workbook. */
export type Source = z.output<typeof SourceFile>

const DeviationsFile = z.array(
  membersOnly({
    edition: EditionId,
    since: EditionId.optional(),
    quantity: z.enum(['score', 'rank', 'rank_change', 'average', 'average_delta']),
    country: Iso3.optional(),
    scope: z.string().min(1).optional(),
    node: Id,
    published: z.string().min(1),
    recomputed: z.string().min(1),
    by: z.enum(['publisher', 'press']),
    reason: z.string().min(1),
    source: z.string().min(1)
  })
)

/** A figure in print that the rules do not give, with the reason. */
export type Deviation = z.output<typeof DeviationsFile>[number]

/** Read `published/EDITION.csv`, the publisher's own composites for the reproduction test. */
export const readPublished = (
  file: string,
  text: string,
  framework: Framework,
  countries: readonly Country[],
  faults: FaultList
): PublishedRow[] | undefined => {
  const composites = framework.nodes.filter(node => node.kind === 'composite').map(node => node.id)
  const csv = readCsv(file, text, ['iso3', 'name', 'region', ...composites], faults)
  const known = new Set(countries.map(country => country.iso3))
  const decimal = new RegExp(`^\\d+\\.\\d{${framework.decimals}}$`)
  return csv?.records.map(record => {
    const iso3 = record.text('iso3')
    if (!known.has(iso3)) faults.add(record.at('iso3'), `unknown country ${iso3}`, 'an iso3 of countries.csv')
    for (const id of composites) {
      if (record.text(id) === '' || decimal.test(record.text(id))) continue
      faults.add(
        record.at(id),
        `${id}: found "${record.text(id)}"`,
        `a number with ${framework.decimals} decimals, or none`
      )
    }
    const figures = Object.fromEntries(composites.map(id => [id, record.text(id)]))
    return { iso3, name: record.text('name'), region: record.text('region'), composites: figures }
  })
}

export const readSource = (file: string, text: string, faults: FaultList): Source | undefined =>
  readYaml(file, text, SourceFile, faults)?.content

export const readDeviations = (file: string, text: string, faults: FaultList): Deviation[] | undefined =>
  readYaml(file, text, DeviationsFile, faults)?.content
