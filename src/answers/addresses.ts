/** The addresses of the API that answers and pictures name: every one that this side builds is built here. */
const base = '/v1'

/** `/v1/PATH?NAME=VALUE`; what is undefined is left out. */
const at = (path: string, query: Readonly<Record<string, string | undefined>> = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return `${base}/${path}${given.length > 0 ? `?${given.join('&')}` : ''}`
}

/** A path of questions, with its braces. */
export const pathAddress = (path: `/${string}`): string => `${base}${path}`

/** Whether a text is an address of the API, of this service. */
export const isAddress = (text: string): boolean => text.startsWith(`${base}/`)

export const releaseAddress = (release: string): string => at(`releases/${release}`)
export const bulkAddress = (format: string, release: string): string => at(`bulk.${format}`, { release })
export const licenceAddress = `${base}/licence`
export const editionsAddress = `${base}/editions`
export const countriesAddress = `${base}/countries`
export const sourcesAddress = `${base}/evidence/sources`
export const editionAddress = (edition: string): string => at(`editions/${edition}`)
export const countryAddress = (iso3: string): string => at(`countries/${iso3}`)

/** The difference of a release from another. */
export const differenceAddress = (release: string, against: string): string => at(`releases/${release}`, { against })

/** A release for a page in a language. */
export const compiledAddress = (release: string, language: string): string =>
  at(`releases/${release}/compiled`, { language })

export const scenarioAddress = (id: string): string => at(`scenarios/${id}`)

/** The answer to a scenario: that which is kept, or that of another release. */
export const resultAddress = (id: string, release?: string): string => at(`scenarios/${id}/result`, { release })

export const jobAddress = (id: string): string => at(`jobs/${id}`)

export const factAddress = (id: string): string => at(`evidence/${id}`)
export const conflictAddress = (id: string): string => at(`evidence/conflicts/${id}`)
export const tableAddress = (id: string): string => at(`evidence/tables/${id}`)

/** The facts on a country, or on one score of it. */
export const evidenceAddress = (edition: string, country: string, indicator?: string): string =>
  at('evidence', { country, indicator, edition })

export const chartAddress = (edition: string, chart: string, iso3: string, format: 'svg' | 'csv'): string =>
  at(`editions/${edition}/charts/${chart}/${iso3}.${format}`)

export const profileAddress = (edition: string, iso3: string, language: string): string =>
  at(`editions/${edition}/profiles/${iso3}`, { language })

export const scoresAddress = (edition: string, country: string, node: string): string =>
  at(`editions/${edition}/scores`, { country, node })

export const averagesAddress = (edition: string, node: string, scope: string): string =>
  at(`editions/${edition}/averages/${node}`, { scope })

export const similarAddress = (edition: string, country: string): string => at(`editions/${edition}/similar/${country}`)

export const rankingAddress = (edition: string, node: string, scope: string): string =>
  at(`editions/${edition}/rankings/${node}`, { scope })

/** The change of a score; that of its rank too where a scope is given. */
export const deltasAddress = (from: string, to: string, country: string, node: string, scope?: string): string =>
  at(`deltas/${from}/${to}`, { country, node, scope })

interface Setting {
  readonly edition: string
  readonly node: string
  readonly scope: string
  readonly release: string
}

export const tornadoAddress = ({ edition, node, scope, release }: Setting, country: string): string =>
  at(`editions/${edition}/tornado/${node}/${country}`, { scope: encodeURIComponent(scope), release })

export const leaveOneOutAddress = ({ edition, node, scope, release }: Setting): string =>
  at(`editions/${edition}/leave-one-out/${node}`, { scope: encodeURIComponent(scope), release })

/** @param query  parameters as they are written in an address */
export const whatIfAddress = (edition: string, query: string): string => at(`editions/${edition}/what-if?${query}`)
