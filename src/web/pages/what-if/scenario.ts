import { computed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { coverScope, editionOf, scopeOf } from '../../../answers/loaded.js'
import type { Patch } from '../../../answers/patch/asked.js'
import { resolvePatch } from '../../../answers/patch/patch.js'
import { whatIf } from '../../../answers/what-if/what-if.js'
import { ranksIn, type RankedCountry } from '../../../analyses/ranking/ranking.js'
import { reviseEdition } from '../../../scoring/revise.js'
import type { Core } from '../../core/index.js'
import { decodePatch, encodePatch, isEmpty } from '../../core/patch-link.js'
import { say } from '../../words/index.js'
import type { WhatIfState } from './state.js'
import { take } from './steps.js'

type Answer = ReturnType<typeof whatIf.ask>

/** What a patch does: to the countries that it names, and to the ranks of all; or why it cannot be. */
export interface Effects {
  readonly data: Answer['data']
  readonly meta?: Answer['meta']
  readonly fault?: string
}

/** A patch that is being made, and what becomes of it. */
export interface Scenario {
  readonly patch: ReadonlySignal<Patch>
  readonly effects: ReadonlySignal<Effects>
  /** What the score of an indicator becomes; undefined where the patch leaves it. */
  readonly scoreOf: (country: string, indicator: string) => number | undefined
  /** A score that is being dragged: shown with the next frame, not yet in the address. */
  readonly drag: (country: string, indicator: string, score: number | undefined) => void
  /** A step that can be undone: what is shown, or another patch, goes into the address. */
  readonly keep: (patch?: Patch) => void
}

/** The patch of the address, or why it cannot be read. */
const useRead = (text: string): { readonly patch: Signal<Patch>; readonly fault: Signal<string> } => {
  const patch = useSignal<Patch>({})
  const fault = useSignal('')
  useEffect(() => {
    let current = true
    const show = (read: Patch, why: string): void => {
      if (current) [patch.value, fault.value] = [read, why]
    }
    decodePatch(text).then(
      read => {
        show(read, '')
      },
      () => {
        show({}, say('patch_unread'))
      }
    )
    return () => {
      current = false
    }
  }, [text])
  return { patch, fault }
}

/** Shows the last of several patches with the next frame. */
const framed = (shown: Signal<Patch>) => {
  let [frame, next] = [0, shown.peek()]
  return {
    last: (): Patch => (frame === 0 ? shown.peek() : next),
    show: (patch: Patch): void => {
      next = patch
      frame ||= requestAnimationFrame(() => {
        frame = 0
        shown.value = next
      })
    }
  }
}

export const useScenario = (core: Core, state: WhatIfState): Scenario => {
  const { patch, fault } = useRead(state.patch)
  return useMemo((): Scenario => {
    const { last, show } = framed(patch)
    return {
      patch,
      effects: computed(() =>
        fault.value === '' ? effectsOf(core, state.edition, patch.value) : { data: [], fault: fault.value }
      ),
      scoreOf: (country, indicator) =>
        patch.value.changes?.find(each => each.country === country && each.indicator === indicator)?.score,
      drag: (country, indicator, score) => {
        show(moved(last(), country, indicator, score))
      },
      keep: (whole = last()) => {
        show(whole)
        void encodePatch(whole).then(text => {
          take(state, text)
        })
      }
    }
  }, [core, JSON.stringify(state)])
}

/** A patch with one score moved, or left as it is published. */
const moved = (patch: Patch, country: string, indicator: string, score: number | undefined): Patch => {
  const others = (patch.changes ?? []).filter(each => each.country !== country || each.indicator !== indicator)
  return { ...patch, changes: score === undefined ? others : [...others, { country, indicator, score }] }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const effectsOf = (core: Core, edition: string, patch: Patch): Effects => {
  if (isEmpty(patch)) return { data: [] }
  try {
    return whatIf.ask(core.index, { edition, ...patch })
  } catch (error) {
    return { data: [], fault: wordsOf(error) }
  }
}

/** The ranks of the world under a patch; those of the edition under none, or under one that is refused. */
export const ranksUnder = (core: Core, id: string, node: string, patch: Patch): RankedCountry[] => {
  const edition = editionOf(core.index, id)
  const world = coverScope(core.index, edition, scopeOf(core.index, 'world'))
  if (isEmpty(patch)) return ranksIn(edition, node, world)
  try {
    const { reform, changes } = resolvePatch(core.index, edition, patch)
    const method = reform ?? { framework: edition.framework, added: new Map() }
    return ranksIn(reviseEdition(edition, method, changes), node, world)
  } catch {
    return ranksIn(edition, node, world)
  }
}
