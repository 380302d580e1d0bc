import leven from 'leven'

/** So much of an address is looked at; no address that is served is longer. */
const bounds = { parts: 12, letters: 60, count: 3 }

/** A name that a route asks for, given or lacking; a word that is lacking; a part that is too much; what is left out beside a nearer one. */
const costs = { name: 0.15, noName: 0.25, noWord: 0.5, tooMuch: 0.6, apart: 0.3 }

/**
 * Addresses that resemble one that is not served: words of the routes mended, names as they were given, the nearest first.
 *
 * Parts of the path are set against parts of each route as letters are in the distance of two words: a word against a word
 * costs the share of its letters that differ, and the parts that `costs` lists cost what stands there.
 *
 * @param path  what was asked for
 * @param patterns  the routes, `/v1/editions/:edition`
 * @returns  at most 3, with `{name}` where nothing was given
 * @example
 * nearestRoutes('/v1/edition/2023', ['/v1/editions/:edition', '/v1/scopes']) // => ['/v1/editions/2023']
 */
export const nearestRoutes = (path: string, patterns: readonly string[]): string[] => {
  const given = partsOf(path).slice(0, bounds.parts)
  const costOf = costsOfWords()
  const found = patterns.map(pattern => align(given, partsOf(pattern), costOf))
  const least = Math.min(...found.map(({ cost }) => cost))
  const near = found.filter(({ cost }) => cost <= Math.min(reachOf(given.length), least + costs.apart))
  const sorted = near.toSorted((a, b) => a.cost - b.cost || (a.address < b.address ? -1 : 1))
  return [...new Set(sorted.map(({ address }) => address))].slice(0, bounds.count)
}

const partsOf = (path: string): string[] => path.split('/').filter(part => part !== '')

/** Up to a third of the parts may be wrong, or one half of one. */
const reachOf = (parts: number): number => Math.max(0.5, parts / 3)

type CostOf = (given: string, part: string) => number

/** What a part costs that stands for another; each pair is compared once. */
const costsOfWords = (): CostOf => {
  const known = new Map<string, number>()
  return (given, part) => {
    const pair = `${given} ${part}`
    const cost = known.get(pair) ?? wordCost(given.slice(0, bounds.letters), part)
    known.set(pair, cost)
    return cost
  }
}

const wordCost = (given: string, word: string): number => {
  const folded = given.toLowerCase()
  if (given === word) return 0
  // Nearer than a letter that is wrong: the case of letters, and `-` for `_`.
  if (folded.replaceAll('_', '-') === word.replaceAll('_', '-')) return 0.1
  const share = leven(folded, word) / Math.max(folded.length, word.length)
  return share <= 0.5 ? share : 2
}

interface Aligned {
  readonly cost: number
  readonly address: string
}

/** The cheapest way to read a path as a route, and the address that it then is. */
const align = (given: readonly string[], pattern: readonly string[], costOf: CostOf): Aligned => {
  let row: Aligned[] = [{ cost: 0, address: '' }]
  for (const part of pattern) row.push(lacking(at(row, row.length - 1), part))
  for (const text of given) {
    const above = row
    row = [tooMuch(at(above, 0))]
    for (const [place, part] of pattern.entries()) {
      // Of two ways that cost the same, names are lacking at the end.
      const ways = [
        lacking(at(row, place), part),
        replaced(at(above, place), text, part, costOf),
        tooMuch(at(above, place + 1))
      ]
      row.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)))
    }
  }
  return at(row, row.length - 1)
}

const nowhere: Aligned = { cost: Infinity, address: '' }
const at = (row: readonly Aligned[], place: number): Aligned => row[place] ?? nowhere

const isName = (part: string): boolean => part.startsWith(':') && !part.startsWith('::')

const tooMuch = ({ cost, address }: Aligned): Aligned => ({ cost: cost + costs.tooMuch, address })

const lacking = ({ cost, address }: Aligned, part: string): Aligned => ({
  cost: cost + (isName(part) ? costs.noName : costs.noWord),
  address: `${address}/${isName(part) ? `{${part.slice(1)}}` : part.replaceAll('::', ':')}`
})

const replaced = ({ cost, address }: Aligned, text: string, part: string, costOf: CostOf): Aligned => {
  if (isName(part)) return { cost: cost + costs.name, address: `${address}/${text.slice(0, bounds.letters)}` }
  const word = part.replaceAll('::', ':')
  return { cost: cost + costOf(text, word), address: `${address}/${word}` }
}
