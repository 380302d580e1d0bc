import type { z } from 'zod'
import { Methods } from '../../definitions/methods.js'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = { methods: Methods }
