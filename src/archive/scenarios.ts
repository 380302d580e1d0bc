import { ZodError } from 'zod'
import { answerToJson, type Answer } from '../answers/answer.js'
import { editionOf } from '../answers/loaded.js'
import {
  answerElsewhere,
  answerRemoved,
  answerScenario,
  type ScenarioDefinition
} from '../answers/what-if/scenarios.js'
import { describeIssues } from '../formats/issue.js'
import { PatchBody } from '../bodies/patch.js'
import { DomainError, type Fault } from '../errors.js'
import { errorCatalogue } from '../problems.js'
import type { Index } from '../index.js'
import { hashOf, isHash } from '../data/content-hash.js'
import type { StoredScenario, Writer } from '../store/store.js'
import type { StoreWatch } from './store-watch.js'
import type { Holding, ReleaseChoice } from './holding.js'
import type { Releases } from './releases.js'
import { canonicalJson } from './canonical.js'

/** A patch that is to be kept, under a title. */
export interface ScenarioRequest {
  readonly edition: string
  readonly title: string
  readonly note?: string | undefined
  /** As it was given: a later version of the schema may fill in more, and that is not part of the content. */
  readonly patch: unknown
}

/** The answer to a scenario as text, and what goes with it. */
export interface ScenarioResult {
  /** JSON; for the release of the scenario itself the bytes that were kept. */
  readonly text: string
  readonly id: string
  /** The release that was answered from. */
  readonly release: string
  readonly served: string
  /** Whether the served release was registered after the one that was answered from. */
  readonly newer: boolean
}

/** Patches that are kept with their answers. */
export class Scenarios {
  constructor(
    readonly archive: Holding,
    readonly storeWatch: StoreWatch,
    readonly releases: Releases
  ) {}

  /**
   * Keep a patch with its answer, durably, under the hash of its content.
   *
   * @param by  who keeps it, and how much there may be
   * @returns   the definition, and whether it is new
   * @throws {DomainError} those of the patch with pointers beneath `/patch`, and then nothing is kept; those of the store
   */
  async create(request: ScenarioRequest, choice: ReleaseChoice = {}, by?: Writer) {
    const { archive } = this
    await this.storeWatch.register()
    const index = await archive.indexFor(choice)
    const { title, note = null, patch } = request
    const edition = editionOf(index.loaded, request.edition).framework.edition
    const answer = answerPatch(index, edition, patch, fault => ({ ...fault, pointer: `/patch${fault.pointer}` }))
    const release = index.release.id
    const definition = canonicalJson({ edition, note, patch, release, title } satisfies ScenarioDefinition)
    const made = { id: hashOf(definition), release, definition, result: answerToJson(answer) }
    const { scenario, created } = await archive.store.createScenario(made, by)
    return { answer: await this.#describe(scenario), created }
  }

  /** @throws {DomainError} `SCENARIO_UNKNOWN`, and those of the store */
  async definition(id: string) {
    return this.#describe(await this.#read(id))
  }

  /**
   * The answer to a scenario: on its own release the bytes that were kept, on another the answer that this gives.
   *
   * @param choice  another release; `served` is the one that is served now
   * @throws {DomainError} `PATCH_INVALID` when the patch contradicts the other release; those of the store
   */
  async result(id: string, choice: ReleaseChoice = {}): Promise<ScenarioResult> {
    const { archive } = this
    const scenario = await this.#read(id)
    const index = await this.#indexFor(scenario, choice)
    const served = archive.served.release.id
    const release = index?.release.id ?? scenario.release
    const text = index ? await this.#answerOn(index, scenario, choice) : scenario.result
    return { text, id, release, served, newer: await this.releases.isNewer(served, release) }
  }

  /**
   * Take a scenario away, for ever.
   *
   * @param force  also where others name it
   * @throws {DomainError} `SCENARIO_UNKNOWN`, `SCENARIO_REFERRED` with what names it; those of the store
   */
  async remove(id: string, { force = false }: { readonly force?: boolean | undefined } = {}) {
    const { store, served } = this.archive
    const scenario = await this.#read(id)
    const naming = await store.scenariosNaming(id, mostNamed)
    if (naming.length > 0 && !force) throw referred(id, naming)
    await store.removeScenario(id)
    const { created } = scenario
    return answerRemoved(served.loaded, { id, created, definition: definitionOf(scenario), named_by: naming })
  }

  /** The index of another release; undefined for that of the scenario, which need not be read. */
  async #indexFor({ release: own }: StoredScenario, { release, as_of }: ReleaseChoice): Promise<Index | undefined> {
    const { archive } = this
    if (release === undefined && as_of === undefined) return undefined
    if (as_of === undefined && release === own) return undefined
    const index = await archive.indexFor({ release: release === 'served' ? archive.served.release.id : release, as_of })
    return index.release.id === own ? undefined : index
  }

  async #answerOn(index: Index, scenario: StoredScenario, choice: ReleaseChoice): Promise<string> {
    const { id, release } = scenario
    const definition = definitionOf(scenario)
    try {
      const answer = answerPatch(index, definition.edition, definition.patch)
      const counts = await this.releases.countsBetween(release, index.release.id)
      return answerToJson(answerElsewhere(answer, { id, definition, counts }))
    } catch (error) {
      if (!(error instanceof DomainError) || errorCatalogue[error.code].status >= 500) throw error
      const pointer = choice.release === undefined ? '/as_of' : '/release'
      const detail = `The patch cannot be made on release ${index.release.id}: ${error.message}`
      throw new DomainError(
        'PATCH_INVALID',
        { detail },
        error.faults.map(fault => ({ ...fault, pointer, code: 'PATCH_INVALID' }))
      )
    }
  }

  async #read(id: string): Promise<StoredScenario> {
    const scenario = isHash(id) ? await this.archive.store.scenario(id) : undefined
    if (scenario) return scenario
    throw new DomainError('SCENARIO_UNKNOWN', {
      pointer: '/id',
      detail: `The scenario ${id} is not held here.`,
      allowed: ['sha256: and 64 hexadecimal digits, as POST /v1/scenarios answers']
    })
  }

  async #describe(scenario: StoredScenario) {
    const { id, created, release, result } = scenario
    const { releases } = this
    const { served: index } = this.archive
    const served = index.release.id
    const { meta } = JSON.parse(result) as Answer
    return answerScenario({
      id,
      created,
      definition: definitionOf(scenario),
      served,
      newer: await releases.isNewer(served, release),
      counts: served === release ? null : await releases.countsBetween(release, served),
      meta
    })
  }
}

const mostNamed = 20

const referred = (id: string, naming: readonly string[]): DomainError =>
  new DomainError('SCENARIO_REFERRED', {
    ...{ pointer: '/id', naming },
    detail: `The scenario ${id} is named by ${naming.length === mostNamed ? `${mostNamed} or more` : naming.length} others: ${naming.join(', ')}.`,
    allowed: ['force, to take it away all the same']
  })

const definitionOf = ({ definition }: StoredScenario): ScenarioDefinition =>
  JSON.parse(definition) as ScenarioDefinition

/** @throws {DomainError} with pointers into the patch, moved as asked */
const answerPatch = (
  index: Index,
  edition: string,
  patch: unknown,
  move: (fault: Fault) => Fault = fault => fault
): Answer => {
  try {
    return index.whatIf({ edition, ...PatchBody.parse(patch) })
  } catch (error) {
    const known = error instanceof ZodError ? malformed(error, patch) : error
    if (!(known instanceof DomainError)) throw error
    throw new DomainError(known.code, known.details, known.faults.map(move))
  }
}

const malformed = (error: ZodError, patch: unknown): DomainError => {
  const faults = describeIssues(error, patch).map(({ path, what, allowed }): Fault => {
    const pointer = ['', ...path.map(String)].join('/')
    return { pointer, code: 'REQUEST_INVALID', detail: `${path.map(String).join('.')}: ${what}.`, allowed: [allowed] }
  })
  return new DomainError('REQUEST_INVALID', {}, faults)
}
