import { z } from 'zod'
import { mostNames } from '../../../answers/method/country-matches.js'
import { NamesBody } from '../../../bodies/names.js'
import { DomainError } from '../../../errors.js'
import { namesOfTable } from '../../../formats/name-lists.js'
import type { Special } from './special.js'

const NamesTable = z.string().meta({ description: 'CSV whose first column has the names, or a name a line' })

/** Names are posted in JSON, or as the first column of CSV. */
export const countryMatchesSpecial: Special = {
  prepare: app => {
    app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_, text, done) => {
      done(null, text)
    })
  },
  bodies: { 'application/json': NamesBody, 'text/csv': NamesTable },
  readBody: body =>
    typeof body === 'string' ? { names: readTable(body) } : (body as Readonly<Record<string, unknown>>)
}

const readTable = (text: string): string[] => {
  const names = namesOfTable(text)
  if (names.length <= mostNames) return names
  const detail = `The table has ${names.length} names.`
  throw new DomainError('BODY_TOO_LARGE', { detail, allowed: [`at most ${mostNames} names`] })
}
