import type { z } from 'zod'
import { ClaimsBody } from './claim.js'
import { DraftBody } from './draft.js'
import { ErrorModelBody } from './error-model.js'
import { GoalBody } from './goal.js'
import { MethodsBody } from './methods.js'
import { NamesBody } from './names.js'
import { PatchBody } from './patch.js'
import { ScenarioBody } from './scenario.js'
import { SensitivityBody } from './sensitivity.js'
import { SimulationBody } from './simulation.js'
import { membersOnly } from '../formats/issue.js'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = {
  claims: ClaimsBody,
  draft: DraftBody,
  'error-model': membersOnly({ uncertainty: ErrorModelBody }),
  goal: GoalBody,
  methods: MethodsBody,
  names: NamesBody,
  patch: PatchBody,
  scenario: ScenarioBody,
  sensitivity: SensitivityBody,
  simulation: SimulationBody
}
