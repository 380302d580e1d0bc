import { canonicalJson } from '../archive/canonical.js'
import type { SimulationQuestion } from '../answers/simulation/simulation.js'
import type { Index } from '../index.js'
import { hashOf } from '../data/content-hash.js'

export type { SimulationQuestion }

/**
 * What makes a simulation the one it is: release and question, as the one text that they have, and its hash. The question
 * comes back with its members in the order of that text, in which answers quote it: equal questions have equal bytes.
 */
export const simulationDefinition = (
  { release }: Pick<Index, 'release'>,
  question: SimulationQuestion
): { readonly id: string; readonly definition: string; readonly question: SimulationQuestion } => {
  const definition = canonicalJson({ kind: 'simulation', question, release: release.id })
  return { id: hashOf(definition), definition, question: readDefinition(definition).question }
}

/** The release and question of a definition. */
export const readDefinition = (
  definition: string
): { readonly question: SimulationQuestion; readonly release: string } =>
  JSON.parse(definition) as { question: SimulationQuestion; release: string }
