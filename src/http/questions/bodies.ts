import type { z } from 'zod'

/** What reads the body of a question, by the name that its declaration gives it. */
export const bodies: Readonly<Record<string, z.ZodType>> = {}
