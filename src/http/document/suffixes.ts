import { mediaTypes } from '../negotiation.js'
import { operationsOf, ownResponses, type OpenApi, type Operation } from './openapi.js'

/** Say of each operation which suffixes its path may end with. */
export const declareSuffixes = (document: OpenApi): OpenApi => {
  for (const { path, operation } of operationsOf(document)) {
    const suffixes = suffixesOf(operation)
    if (/^\/(v1\/|problems)/.test(path) && suffixes.length > 0) operation['x-suffixes'] = suffixes
  }
  return document
}

const suffixesOf = (operation: Operation): string[] => {
  const types = ownResponses(operation).flatMap(([status, { content = {} }]) =>
    status.startsWith('2') ? Object.keys(content) : []
  )
  return Object.entries(mediaTypes).flatMap(([format, type]) =>
    format !== 'events' && types.includes(type) ? [`.${format}`] : []
  )
}
