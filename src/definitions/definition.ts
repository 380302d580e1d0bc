import { z } from 'zod'
import type { FaultList } from '../formats/fault.js'
import { checkLabels, type IndexInfo } from './index-file.js'
import { membersOnly } from '../formats/issue.js'
import { Direction, EditionId, Id, Labels, Scale } from './schema.js'
import { readYaml, yamlName, type CheckedYaml } from '../formats/yaml.js'

const DefinitionFile = membersOnly({
  kind: z.enum(['indicator', 'composite']),
  group: Id.optional(),
  direction: Direction,
  editions: z.array(EditionId).min(1),
  scale: Scale.optional(),
  unit: z.string().min(1).optional(),
  label: Labels,
  definition: Labels,
  reference: z.url()
})

/** What a node means: label, definition, direction, display heading, editions that have it, reference. */
export type Definition = { readonly id: string; readonly scale: Scale; readonly unit: string } & Omit<
  z.output<typeof DefinitionFile>,
  'scale' | 'unit'
>

/** A definition and the places of its parts, for checks that need other files. */
export interface DefinitionEntry {
  readonly definition: Definition
  readonly yaml: CheckedYaml<z.output<typeof DefinitionFile>>
}

/**
 * Read `definitions/ID.yaml`; scale and unit default to those of the index.
 *
 * @returns the definition, or undefined when the file has faults
 */
export const readDefinition = (
  file: string,
  text: string,
  index: IndexInfo,
  faults: FaultList
): DefinitionEntry | undefined => {
  const yaml = readYaml(file, text, DefinitionFile, faults)
  if (!yaml) return undefined
  const id = yamlName(file)
  const { content } = yaml
  if (!Id.safeParse(id).success) {
    faults.add(yaml.at([]), `the file name ${id} is no id`, 'lower-case letters, digits and underscores')
  }
  checkLabels(yaml, ['label'], content.label, index.languages, faults)
  const groups = Object.keys(index.indicator_groups)
  if (content.group !== undefined && !groups.includes(content.group)) {
    faults.add(
      yaml.at(['group']),
      `unknown group ${content.group}`,
      `indicator_groups of index.yaml: ${groups.join(', ')}`
    )
  }
  const { scale = index.scale, unit = index.unit } = content
  return { definition: { ...content, id, scale, unit }, yaml }
}
