import { deltas } from '../../answers/deltas/deltas.js'
import { ranking } from '../../answers/ranking/ranking.js'
import type { Core } from './index.js'

/** The answers that pages show, each made once: those of the service, made in the page. */

type Ranking = ReturnType<typeof ranking.ask>
type Deltas = ReturnType<typeof deltas.ask>

const kept = new WeakMap<Core, Map<string, unknown>>()

const once = <Answer>(core: Core, key: string, make: () => Answer): Answer => {
  const answers = kept.get(core) ?? new Map<string, unknown>()
  kept.set(core, answers)
  if (!answers.has(key)) answers.set(key, make())
  return answers.get(key) as Answer
}

/** @throws {DomainError} as the question does */
export const rankingOf = (core: Core, asked: Parameters<typeof ranking.ask>[1]): Ranking =>
  once(core, `ranking ${JSON.stringify(asked)}`, () => ranking.ask(core.index, asked))

/** @throws {DomainError} as the question does */
export const deltasOf = (core: Core, asked: Parameters<typeof deltas.ask>[1]): Deltas =>
  once(core, `deltas ${JSON.stringify(asked)}`, () => deltas.ask(core.index, asked))
