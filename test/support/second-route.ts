import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The composites of an edition by country, computed from its CSV file with whole numbers and nothing of the engine. */
export type SecondRoute = ReadonlyMap<string, Readonly<Record<string, Ratio>>>

export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

const markets2021 = [
  'human_trafficking',
  'human_smuggling',
  'arms_trafficking',
  'flora_crimes',
  'fauna_crimes',
  'non_renewable_resource_crimes',
  'heroin_trade',
  'cocaine_trade',
  'cannabis_trade',
  'synthetic_drug_trade'
]
const newMarkets = [
  'extortion_and_protection_racketeering',
  'trade_in_counterfeit_goods',
  'illicit_trade_in_excisable_goods',
  'cyber_dependent_crimes',
  'financial_crimes'
]
const actors2021 = ['mafia_style_groups', 'criminal_networks', 'state_embedded_actors', 'foreign_actors']
const blocks = [
  'political_leadership_and_governance',
  'government_transparency_and_accountability',
  'international_cooperation',
  'national_policies_and_laws',
  'judicial_system_and_detention',
  'law_enforcement',
  'territorial_integrity',
  'anti_money_laundering',
  'economic_regulatory_capacity',
  'victim_and_witness_support',
  'prevention',
  'non_state_actors'
]

export const baskets: Readonly<Record<string, { markets: string[]; actors: string[]; blocks: string[] }>> = {
  '2021': { markets: markets2021, actors: actors2021, blocks },
  '2023': { markets: [...markets2021, ...newMarkets], actors: [...actors2021, 'private_sector_actors'], blocks },
  '2025': { markets: [...markets2021, ...newMarkets], actors: [...actors2021, 'private_sector_actors'], blocks }
}

/** Every score is a whole number of halves, so sums of halves are exact in whole numbers. */
export const scoreByHand = (folder: string, edition: string): SecondRoute => {
  const { markets = [], actors = [], blocks: resilience = [] } = baskets[edition] ?? {}
  const rows = parse<Record<string, string>>(readFileSync(join(folder, 'scores', `${edition}.csv`)), { columns: true })
  const halves = (row: Record<string, string>, ids: readonly string[]): bigint =>
    ids.reduce((sum, id) => sum + BigInt(2 * Number(row[id])), 0n)
  const mean = (row: Record<string, string>, ids: readonly string[]): Ratio => ({
    over: halves(row, ids),
    under: 2n * BigInt(ids.length)
  })
  return new Map(
    rows.map(row => {
      const [m, a] = [mean(row, markets), mean(row, actors)]
      const criminality = { over: m.over * a.under + a.over * m.under, under: 2n * m.under * a.under }
      const composites = { criminality, criminal_markets: m, criminal_actors: a, resilience: mean(row, resilience) }
      return [row.iso3 ?? '', composites]
    })
  )
}

/** A positive ratio as text with two decimals, half up: a number of hundredths, cut after adding half of one. */
export const printByHand = ({ over, under }: Ratio): string => {
  const hundredths = (200n * over + under) / (2n * under)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
