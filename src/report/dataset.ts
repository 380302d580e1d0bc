import { bulkAddress, editionsAddress, licenceAddress, releaseAddress } from '../answers/addresses.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { toFloat } from '../exact/fraction.js'
import { computerOf, shortName } from '../answers/nature.js'
import { digits } from './citation-words.js'

/** A release as machines that harvest pages know a set of data: see https://schema.org/Dataset. */
export const datasetOf = (index: LoadedIndex, origin = ''): object => {
  const { release, editions, countries } = index
  const info = release.index
  const years = [...editions.values()].map(({ framework }) => framework.dataYear)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${origin}${releaseAddress(release.id)}`,
    url: `${origin}${releaseAddress(release.id)}`,
    name: `${info.name} ${[...editions.keys()].join(', ')}`,
    description: `Scores of ${shortName(info.publisher)} for ${countries.size} countries, with ranks, averages and changes that ${computerOf(info)} computes from them exactly.`,
    identifier: [
      release.id,
      nameOfHash(release.id),
      ...(info.identifier === undefined ? [] : [doiAddress(info.identifier)])
    ],
    version: digits(release.id, 12),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: info.publisher, url: info.address },
    publisher: { '@type': 'Organization', name: computerOf(info) },
    ...(release.source && { isBasedOn: release.source.address }),
    usageInfo: `${origin}${licenceAddress}`,
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    measurementTechnique: `${origin}${editionsAddress}`,
    variableMeasured: variablesOf(index),
    distribution: formats.map(([suffix, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${origin}${bulkAddress(suffix, release.id)}`
    }))
  }
}

const formats = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['json', 'application/json']
] as const

/** The composites of the latest edition. */
const variablesOf = ({ editions, release }: LoadedIndex): object[] => {
  const composites = [...editions.values()].at(-1)?.composites ?? []
  return composites.flatMap(id => {
    const definition = release.definitions.get(id)
    if (!definition) return []
    const { label, unit, scale } = definition
    const bounds = { minValue: toFloat(scale.min), maxValue: toFloat(scale.max) }
    return [{ '@type': 'PropertyValue', name: label.en ?? id, unitText: unit, ...bounds }]
  })
}

export const doiAddress = (doi: string): string => `https://doi.org/${doi}`

/**
 * The name of a hash after RFC 6920: a name, which nothing resolves.
 *
 * @example
 * nameOfHash(`sha256:${'00'.repeat(32)}`) // => 'ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
 */
export const nameOfHash = (hash: string): string => {
  const bytes = hash.replace(/^sha256:/, '').match(/../g) ?? []
  const base64 = btoa(String.fromCodePoint(...bytes.map(byte => Number.parseInt(byte, 16))))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}
