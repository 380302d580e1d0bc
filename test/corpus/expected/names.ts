import type { Expected } from '../expected.js'

/** Of names, codes and the releases that hold them. */
export const names: readonly Expected[] = [
  {
    requests: /^country (Казахстан|Kazakstan)$/,
    where: /^(status$|headers\/(cache-control|content-type|etag|vary)$|body)/,
    reason: 'names of other languages and spellings are known'
  },
  {
    requests: /^wellbeing: countr(y|ies)\b/,
    where: /^body\/meta\/rule$/,
    reason: 'the labels of the sheets are a table of their own, as the rule says'
  },
  {
    requests: /^POST what-if .*link=true/,
    where: /^body\/meta\/link$/,
    reason: 'the definitions are others, so that the release of a link is'
  },
  {
    requests: /^POST simulation /,
    where: /^body\/meta\/simulation$/,
    reason: 'the definitions are others, so that the id of a simulation is'
  },
  {
    requests: /./,
    where: /\/errors\/\d+\/(code|detail|nearest|allowed)/,
    reason:
      'names of other lists are known, territories that are not assessed are told, and nearest are those that are much alike'
  }
]
