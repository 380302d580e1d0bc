import { z } from 'zod'
import { membersOnly } from '../formats/issue.js'
import { Patch } from './patch.js'

/** Methods to hold against each other: each a patch with a name. */
export const Methods = membersOnly({
  methods: z
    .array(
      membersOnly({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9_]{0,39}$/, 'a snake_case name')
          .meta({ examples: ['geometric'] }),
        patch: Patch
      })
    )
    .min(1)
    .max(10)
}).meta({ id: 'Methods', description: 'Named patches to hold against the method of the edition and each other' })

export type Methods = z.output<typeof Methods>
