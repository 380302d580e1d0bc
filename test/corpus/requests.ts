import { evidence } from './questions/evidence.js'
import { figures } from './questions/figures.js'
import { kept, names } from './questions/kept.js'
import { lists } from './questions/lists.js'
import { pages } from './questions/pages.js'
import { service } from './questions/service.js'
import { uncertainty } from './questions/uncertainty.js'
import { analyses } from './questions/what-ifs.js'
import type { Request } from './request.js'

/** All requests of the corpus, in the order in which they are asked. */
export const requests: readonly Request[] = [
  ...names,
  ...lists,
  ...figures,
  ...pages,
  ...analyses,
  ...uncertainty,
  ...evidence,
  ...kept,
  ...service
]

const known = new Set<string>()
for (const { name } of requests) {
  if (known.has(name)) throw new Error(`two requests are named ${name}`)
  known.add(name)
}
