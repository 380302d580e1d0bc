import { z } from 'zod'
import type { Country } from './countries.js'
import type { FaultList } from '../formats/fault.js'
import { checkLabels } from './index-file.js'
import { membersOnly } from '../formats/issue.js'
import { Id, Iso3, Labels } from './schema.js'
import { readYaml } from '../formats/yaml.js'

const GroupsFile = z.record(
  Id,
  membersOnly({
    label: Labels,
    members: z.array(Iso3).min(1),
    not_assessed: z.array(Iso3).optional(),
    source: z.url(),
    as_of: z.iso.date(),
    note: z.string().optional()
  })
)

/** Named groups of countries, each with the source and the date of its membership. */
export type Groups = z.output<typeof GroupsFile>

/** Read `groups.yaml`; members must be countries of the index, each once. */
export const readGroups = (
  file: string,
  text: string,
  languages: readonly string[],
  countries: readonly Country[],
  faults: FaultList
): Groups | undefined => {
  const yaml = readYaml(file, text, GroupsFile, faults)
  if (!yaml) return undefined
  const known = new Set(countries.map(country => country.iso3))
  for (const [id, group] of Object.entries(yaml.content)) {
    checkLabels(yaml, [id, 'label'], group.label, languages, faults)
    for (const [index, iso3] of group.members.entries()) {
      const at = yaml.at([id, 'members', index])
      if (!known.has(iso3)) faults.add(at, `unknown country ${iso3}`, 'an iso3 of countries.csv')
      if (group.members.indexOf(iso3) < index) faults.add(at, `${iso3} stands twice`, 'each member once')
    }
    for (const [index, iso3] of (group.not_assessed ?? []).entries()) {
      const at = yaml.at([id, 'not_assessed', index])
      if (known.has(iso3)) faults.add(at, `${iso3} is assessed`, 'a member that countries.csv does not have')
    }
  }
  return yaml.content
}
