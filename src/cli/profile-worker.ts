import { profilePage } from '../report/profile-page.js'
import { profileAddress } from '../answers/addresses.js'
import { openIndex, type Index } from '../index.js'
import { pageWriters, type PageFormat } from '../print/writers.js'

/** One profile to write. */
export interface ProfileTask {
  /** Folder of definitions. */
  readonly folder: string
  readonly question: Parameters<Index['profile']>[0]
  readonly format: PageFormat
}

const indices = new Map<string, Promise<Index>>()

/** The page of a profile in a format; the index is opened once for a thread. */
export default async ({ folder, question, format }: ProfileTask): Promise<Uint8Array> => {
  const opening = indices.get(folder) ?? openIndex(folder)
  indices.set(folder, opening)
  const index = await opening
  return writeProfile(index, index.profile(question), format)
}

/** A profile that was answered already, in a format. */
export const writeProfile = async (
  index: Index,
  pack: ReturnType<Index['profile']>,
  format: PageFormat
): Promise<Uint8Array> => {
  const { edition, country, language } = pack.data
  const address = profileAddress(edition.id, country.iso3, language)
  const written = await pageWriters[format](profilePage(index.loaded, pack, address))
  return typeof written === 'string' ? Buffer.from(written) : written
}
