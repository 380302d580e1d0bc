/** What takes no longer than this is answered on the loop that all requests share, milliseconds. */
export const lightMs = 10

/**
 * Whether answering takes so long that others would wait for it.
 *
 * @param ms  about so many milliseconds of one core
 * @example
 * isHeavy(3) // => false
 * isHeavy(25) // => true
 */
export const isHeavy = (ms: number): boolean => ms > lightMs

/** What a unit of the limit of a client stands for, and the most that one request is charged. */
const unit = { ms: 10, most: 100 }

/**
 * What a request is charged: 1 where it is light, and no more than can be asked for ten times a minute.
 *
 * @example
 * unitsOf(3) // => 1
 * unitsOf(500) // => 50
 */
export const unitsOf = (ms: number): number => Math.min(unit.most, Math.max(1, Math.ceil(ms / unit.ms)))

/**
 * How many names a list has, where one may be several with commas between.
 *
 * @example
 * listed(['KAZ,UZB', 'TJK']) // => 3
 */
export const listed = (names: readonly string[]): number => names.reduce((sum, name) => sum + name.split(',').length, 0)

/** How much of all scores of an edition is asked for: those of some nodes, or countries, of about so many. */
export const shareOf = ({ node, country }: { readonly node?: Names; readonly country?: Names }): number =>
  Math.min(1, node ? listed(node) / 30 : 1) * Math.min(1, country ? listed(country) / 150 : 1)

type Names = readonly string[] | undefined
