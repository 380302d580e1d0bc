import { z } from 'zod'
import type { FaultList } from '../formats/fault.js'
import { membersOnly } from '../formats/issue.js'
import { Id, Labels, Scale } from './schema.js'
import { readYaml, type CheckedYaml } from '../formats/yaml.js'

const IndexFile = membersOnly({
  id: Id,
  name: z.string().min(1),
  /** The name as pages in the languages of the index say it. */
  label: Labels.optional(),
  publisher: z.string().min(1),
  address: z.url(),
  citation: z.string().min(1),
  licence: z.string().min(1),
  /** Who computes what is not published as it stands; the publisher when left out. */
  computed_by: z.string().min(1).optional(),
  /** DOI of a deposit of the index. */
  identifier: z
    .string()
    .regex(/^10\.\d{4,9}\/[!-~]+$/, 'a DOI such as 10.5281/zenodo.1234567, without an address before it')
    .optional(),
  unit: z.string().min(1),
  scale: Scale,
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  indicator_groups: z.record(Id, membersOnly({ label: Labels })).default({})
})

/** What an index says of itself: names, citation, scale, languages, display headings of its indicators. */
export type IndexInfo = z.output<typeof IndexFile>

export const readIndexFile = (file: string, text: string, faults: FaultList): CheckedYaml<IndexInfo> | undefined => {
  const yaml = readYaml(file, text, IndexFile, faults)
  if (!yaml) return undefined
  if (yaml.content.label) checkLabels(yaml, ['label'], yaml.content.label, yaml.content.languages, faults)
  for (const [id, group] of Object.entries(yaml.content.indicator_groups)) {
    checkLabels(yaml, ['indicator_groups', id, 'label'], group.label, yaml.content.languages, faults)
  }
  return yaml
}

/** A label must be there in every language of the index, and in no other. */
export const checkLabels = (
  yaml: Pick<CheckedYaml<unknown>, 'at' | 'atKey'>,
  path: readonly PropertyKey[],
  labels: Labels,
  languages: readonly string[],
  faults: FaultList
): void => {
  const allowed = `the languages of index.yaml: ${languages.join(', ')}`
  for (const language of languages) {
    if (!labels[language]) faults.add(yaml.at(path), `${path.join('.')}: no label in ${language}`, allowed)
  }
  for (const language of Object.keys(labels)) {
    if (!languages.includes(language)) {
      faults.add(yaml.atKey([...path, language]), `${path.join('.')}: unknown language ${language}`, allowed)
    }
  }
}
