import { z } from 'zod'
import type { Methods } from '../answers/what-if/named-scenarios.js'
import { membersOnly } from '../formats/issue.js'
import { PatchBody } from './patch.js'

/** Methods to hold against each other: each a patch with a name. */
export const MethodsBody = membersOnly({
  methods: z
    .array(
      membersOnly({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9_]{0,39}$/, 'a snake_case name')
          .meta({ examples: ['geometric'] }),
        patch: PatchBody
      })
    )
    .min(1)
    .max(10)
    .meta({ description: 'Patches, each under a name' })
}).meta({
  id: 'Methods',
  description: 'Named patches to hold against the method of the edition and each other'
}) satisfies z.ZodType<Methods>
