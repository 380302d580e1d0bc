import type { z } from 'zod'
import { GoalBody } from '../../bodies/goal.js'
import { MethodsBody } from '../../bodies/methods.js'
import { PatchBody } from '../../bodies/patch.js'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = {
  goal: GoalBody,
  methods: MethodsBody,
  patch: PatchBody
}
