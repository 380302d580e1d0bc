import type { JSX } from 'preact'
import { readFields, type Fields, type Values } from '../address.js'
import type { Core } from '../core/index.js'
import { say } from '../words/index.js'
import { Firm } from './firm/index.js'
import { firmFields } from './firm/state.js'
import { Ranking } from './ranking/index.js'
import { rankingFields } from './ranking/state.js'
import { WhatIf } from './what-if/index.js'
import { whatIfFields } from './what-if/state.js'
import { World } from './world/index.js'
import { worldFields } from './world/state.js'

/** A page: what its address says, and what it then shows. */
export interface Shown {
  readonly fields: (core: Core) => Fields
  readonly show: (core: Core, said: URLSearchParams) => JSX.Element
}

type View<F extends Fields> = (props: { readonly core: Core; readonly state: Values<F> }) => JSX.Element | null

/** What the address says is read; what it does not say is as it is at first. */
const page = <F extends Fields>(fields: (core: Core) => F, View: View<F>): Shown => ({
  fields,
  show: (core, said) => {
    const { values, unread } = readFields(fields(core), said)
    return (
      <>
        {unread.length > 0 && (
          <p class="fault" role="alert">
            {say('unread', { names: unread.join(', ') })}
          </p>
        )}
        <View core={core} state={values} />
      </>
    )
  }
})

const world = page(worldFields, World)

const pages: Readonly<Record<string, Shown>> = {
  '/ranking': page(rankingFields, Ranking),
  '/what-if': page(whatIfFields, WhatIf),
  '/firm': page(firmFields, Firm)
}

/** The page of a path; the world where there is no other. */
export const pageAt = (path: string): Shown => pages[path] ?? world
