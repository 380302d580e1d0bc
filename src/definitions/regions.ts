import { z } from 'zod'
import type { FaultList } from '../formats/fault.js'
import { checkLabels } from './index-file.js'
import { membersOnly } from '../formats/issue.js'
import { Id, Labels } from './schema.js'
import { readYaml } from '../formats/yaml.js'

const RegionsFile = membersOnly({
  continents: z.record(Id, membersOnly({ label: Labels })),
  regions: z.record(Id, membersOnly({ label: Labels }))
})

/** Labels of continents and regions by their ids, in the order in which they are listed. */
export type Regions = z.output<typeof RegionsFile>

/** Read `regions.yaml`; every label must be there in every language. */
export const readRegions = (
  file: string,
  text: string,
  languages: readonly string[],
  faults: FaultList
): Regions | undefined => {
  const yaml = readYaml(file, text, RegionsFile, faults)
  if (!yaml) return undefined
  for (const kind of ['continents', 'regions'] as const) {
    for (const [id, { label }] of Object.entries(yaml.content[kind])) {
      checkLabels(yaml, [kind, id, 'label'], label, languages, faults)
    }
  }
  return yaml.content
}
