import type { Claim } from '../answers/uncertainty/claim.js'
import { ClaimsBody } from '../bodies/claim.js'
import { describeIssues } from '../formats/issue.js'
import { DomainError } from '../errors.js'

/** The options that make claims. */
export interface ClaimParts {
  readonly scope: string
  readonly above?: string
  readonly top?: string
  readonly since?: string
  readonly quadrant?: string
}

/**
 * The claims that options make, one each.
 *
 * @throws {DomainError} `REQUEST_INVALID` where there is none, or one is not of its form
 */
export const readClaims = (country: string, node: string | undefined, parts: ClaimParts): Claim[] => {
  const { above, top, scope, since, quadrant } = parts
  const claims = [
    ...(above === undefined ? [] : [{ kind: 'ranks_above', country, other: above, node }]),
    ...(top === undefined ? [] : [{ kind: 'top', country, k: Number(top), node, scope }]),
    ...(since === undefined ? [] : [{ kind: 'improved', country, node, since }]),
    ...(quadrant === undefined ? [] : [{ kind: 'quadrant', country, quadrant }])
  ]
  const parsed = ClaimsBody.safeParse({ claims })
  if (parsed.success) return parsed.data.claims
  const faults = describeIssues(parsed.error, { claims }).map(({ path, what, allowed }) => ({
    pointer: `/${path.slice(2).map(String).join('/')}`,
    code: 'REQUEST_INVALID' as const,
    detail: claims.length === 0 ? 'There is no claim to check.' : `${String(path.at(-1))}: ${what}.`,
    allowed: [claims.length === 0 ? '--above, --top, --since or --quadrant' : allowed]
  }))
  throw new DomainError('REQUEST_INVALID', {}, faults)
}
