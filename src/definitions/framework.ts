import type { FaultList } from '../formats/fault.js'
import { FrameworkFile, type Framework, type FrameworkYaml } from './framework-file.js'
import { readTree } from './framework-tree.js'
import { checkLabels } from './index-file.js'
import { readYaml, yamlName } from '../formats/yaml.js'

export type { Band, Framework, FrameworkNode } from './framework-file.js'

/** A framework and the places of its parts, for checks that need other files. */
export interface FrameworkEntry {
  readonly framework: Framework
  readonly yaml: FrameworkYaml
}

/** Read `frameworks/EDITION.yaml`: its tree, formulas, quadrants and bands, checked in themselves. */
export const readFramework = (
  file: string,
  text: string,
  languages: readonly string[],
  faults: FaultList
): FrameworkEntry | undefined => {
  const yaml = readYaml(file, text, FrameworkFile, faults)
  if (!yaml) return undefined
  const { content } = yaml
  const nodes = readTree(yaml, faults)
  const ids = nodes.map(node => node.id)
  checkQuadrants(yaml, ids, languages, faults)
  checkBands(yaml, ids, languages, faults)
  const { quadrants, bands } = content
  const framework: Framework = {
    edition: yamlName(file),
    dataYear: content.data_year,
    decimals: content.decimals,
    note: content.note,
    nodes,
    quadrants: quadrants && { axes: quadrants.axes, highFrom: quadrants.high_from, labels: quadrants.labels },
    bands
  }
  return { framework, yaml }
}

const checkQuadrants = (yaml: FrameworkYaml, ids: string[], languages: readonly string[], faults: FaultList): void => {
  const { quadrants } = yaml.content
  if (!quadrants) return
  for (const [index, axis] of quadrants.axes.entries()) {
    if (!ids.includes(axis))
      faults.add(yaml.at(['quadrants', 'axes', index]), `unknown node ${axis}`, 'a node of the tree')
  }
  const expected = ['low_low', 'low_high', 'high_low', 'high_high']
  for (const id of expected.filter(id => !quadrants.labels[id])) {
    faults.add(yaml.at(['quadrants', 'labels']), `no label of ${id}`, expected.join(', '))
  }
  for (const [id, label] of Object.entries(quadrants.labels)) {
    if (expected.includes(id)) checkLabels(yaml, ['quadrants', 'labels', id], label, languages, faults)
    else faults.add(yaml.atKey(['quadrants', 'labels', id]), `unknown quadrant ${id}`, expected.join(', '))
  }
}

const checkBands = (yaml: FrameworkYaml, ids: string[], languages: readonly string[], faults: FaultList): void => {
  for (const [node, bands] of Object.entries(yaml.content.bands?.scales ?? {})) {
    const path = ['bands', 'scales', node]
    if (!ids.includes(node)) faults.add(yaml.atKey(path), `unknown node ${node}`, 'a node of the tree')
    for (const [index, band] of bands.entries()) {
      checkLabels(yaml, [...path, index, 'label'], band.label, languages, faults)
      const before = bands[index - 1]
      if (before && band.from.compare(before.from) <= 0) {
        faults.add(
          yaml.at([...path, index, 'from']),
          `${band.from.toString()} is not above the band before`,
          'rising bounds'
        )
      }
    }
  }
}
