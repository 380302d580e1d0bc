import { signal } from '@preact/signals'
import { addressOf, go } from '../../address.js'
import type { WhatIfState } from './state.js'

/** Patches before and after the one in the address, as texts of addresses. */
export const past = signal<readonly string[]>([])
export const future = signal<readonly string[]>([])

const visit = (state: WhatIfState, patch: string): void => {
  go(addressOf('/what-if', { ...state, patch }))
}

/** A patch goes into the address, as a step that can be undone. */
export const take = (state: WhatIfState, patch: string): void => {
  if (patch === state.patch) return
  past.value = [...past.value, state.patch]
  future.value = []
  visit(state, patch)
}

export const undo = (state: WhatIfState): void => {
  const patch = past.value.at(-1)
  if (patch === undefined) return
  past.value = past.value.slice(0, -1)
  future.value = [...future.value, state.patch]
  visit(state, patch)
}

export const redo = (state: WhatIfState): void => {
  const patch = future.value.at(-1)
  if (patch === undefined) return
  future.value = future.value.slice(0, -1)
  past.value = [...past.value, state.patch]
  visit(state, patch)
}
