import type { Found } from './compare.js'

/** A difference that is meant: in which answers, where in them, and why. */
export interface Expected {
  readonly requests: RegExp
  readonly where: RegExp
  readonly reason: string
}

/** What may differ from the recording. An entry goes when the corpus is recorded anew. */
export const expected: readonly Expected[] = [
  {
    requests: /^docs$/,
    where: /^headers\/content-security-policy$/,
    reason: 'parts of the page are loaded without TLS where the page is'
  },
  {
    requests: /^HEAD openapi$/,
    where: /^headers\/content-length$/,
    reason: 'the document is shorter: what is shared stands once'
  },
  {
    requests: /^POST draft-check /,
    where: /^body\/instance$/,
    reason: 'drafts are posted to /v1/draft-checks, and problems name the address that was asked'
  },
  {
    requests: /^problems?( [A-Z_]+)?$/,
    where: /^(body|headers)/,
    reason: 'problems are answered as questions are: data and meta, a tag, formats'
  },
  {
    requests: /^(wellbeing: )?scope-profile \S+\.(html|md|pdf|docx|bib|ris|csl)\b/,
    where: /^body\b/,
    reason: 'pages and citations of the profile of a scope name its new address'
  },
  {
    requests: /^scope-profile /,
    where: /^body\/instance$/,
    reason: 'problems with the profile of a scope name its new address'
  }
]

/** Which differences are meant, and which are not. */
export const sortOut = (
  found: readonly Found[],
  meant: readonly Expected[]
): { readonly unexpected: Found[]; readonly byReason: Map<Expected, Found[]> } => {
  const byReason = new Map<Expected, Found[]>(meant.map(each => [each, []]))
  const unexpected = found.filter(difference => {
    const entry = meant.find(each => each.requests.test(difference.request) && each.where.test(difference.where))
    if (entry) byReason.get(entry)?.push(difference)
    return !entry
  })
  return { unexpected, byReason }
}
