import type { z } from 'zod'
import { MethodsBody } from '../../bodies/methods.js'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = { methods: MethodsBody }
