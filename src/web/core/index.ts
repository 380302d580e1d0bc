import { compiledAddress } from '../../answers/addresses.js'
import { loadIndex, type LoadedIndex } from '../../answers/loaded.js'
import { readCompiled, type CompiledRelease } from '../../data/compiled.js'

/** What the pages answer from: a release, loaded once. */
export interface Core {
  readonly index: LoadedIndex
  /** Id of the release. */
  readonly release: string
  readonly language: string
  /** Whether the address names the release: what it shows then never changes. */
  readonly pinned: boolean
}

/** What the server says of the page that it sent. */
export interface Sent {
  readonly release: string
  readonly language: string
  readonly pinned: boolean
}

export const readSent = (): Sent => {
  const { release = '', language = 'en', pinned } = document.documentElement.dataset
  return { release, language, pinned: pinned !== undefined }
}

/** Where a release for a page is. */
export const releaseAddress = ({ release, language }: Pick<Sent, 'release' | 'language'>): string =>
  compiledAddress(release, language)

/**
 * Load the release of a page.
 *
 * @throws {Refusal} what the service says
 */
export const loadCore = async (sent: Sent): Promise<Core> => ({
  ...sent,
  index: await loadRelease(sent)
})

/** A release as the engine answers from it. */
export const loadRelease = async (sent: Pick<Sent, 'release' | 'language'>): Promise<LoadedIndex> => {
  const { data } = await askService<{ readonly data: CompiledRelease }>(releaseAddress(sent))
  return loadIndex(readCompiled(data))
}

/** What the service refused, in its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** @throws {Refusal} what the service says, or that it could not be reached */
export const askService = async <Answer>(address: string): Promise<Answer> => {
  const response = await fetch(address).catch(() => undefined)
  if (!response) throw new Refusal('The service could not be reached.')
  const body: unknown = await response.json()
  if (response.ok) return body as Answer
  const { detail = response.statusText } = body as { readonly detail?: string }
  throw new Refusal(detail)
}
