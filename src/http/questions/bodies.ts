import type { z } from 'zod'
import { ClaimsBody } from '../../bodies/claim.js'
import { ErrorModelBody } from '../../bodies/error-model.js'
import { GoalBody } from '../../bodies/goal.js'
import { MethodsBody } from '../../bodies/methods.js'
import { PatchBody } from '../../bodies/patch.js'
import { ScenarioBody } from '../../bodies/scenario.js'
import { SensitivityBody } from '../../bodies/sensitivity.js'
import { SimulationBody } from '../../bodies/simulation.js'
import { membersOnly } from '../../formats/issue.js'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = {
  claims: ClaimsBody,
  'error-model': membersOnly({ uncertainty: ErrorModelBody }),
  goal: GoalBody,
  methods: MethodsBody,
  patch: PatchBody,
  scenario: ScenarioBody,
  sensitivity: SensitivityBody,
  simulation: SimulationBody
}
