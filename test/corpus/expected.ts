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
    requests: /explain=true/,
    where: /explanation\/arithmetic$/,
    reason: 'explain says what a score was reckoned in'
  },
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
  },
  {
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario\.result) /,
    where: /\/data\/\d+\/displayed_difference$/,
    reason: 'what-ifs have the difference of the two rounded scores beside delta'
  },
  {
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario\.result) /,
    where: /^body( line \d+ )?\/(meta\/rule|\d+\/note)$/,
    reason: 'the rule of a what-if says what displayed_difference is'
  },
  {
    requests: /^what-if \d+\.(bib|ris)/,
    where: /^body line \d+$/,
    reason: 'citations of a what-if have its rule'
  },
  {
    requests: /^(wellbeing: )?(POST )?what-if \d+\.csv/,
    where: /^body line \d+$/,
    reason:
      'tables of a what-if have displayed_difference, in_scope, and rows for asked scopes that a country is not in'
  },
  {
    requests: /^POST what-if(-batch)? .*scope=/,
    where: /\/data\/\d+\/outside$/,
    reason: 'asked scopes that a country is not in are named; they were left out'
  },
  {
    requests: /^(tornado|rank-distribution) .*scope=group:/,
    where: /^body\/meta\/assumptions$/,
    reason: 'it is told that a country is ranked in a scope that it is not in'
  },
  {
    requests: /\((between steps|those refused among them|one refused|faulty ranges)\)$/,
    where: /\/(detail|errors\/\d+\/detail)$/,
    reason: 'a score between two steps is off the step, not off the scale'
  },
  {
    requests: /\?uncertainty=(often|step:0)/,
    where: /^body\/errors\/\d+\/allowed\/\d+$/,
    reason: 'forms of an error model say what is shared'
  },
  {
    requests: /^POST goal-seek /,
    where: /\/largest_move$/,
    reason: 'plans tell their largest move'
  },
  {
    requests: /^POST goal-seek 2023 \(two targets\)$/,
    where: /^body\/errors\/\d+\/allowed\/\d+$/,
    reason: 'a target may be another country'
  },
  {
    requests: /^(wellbeing: )?POST sensitivity /,
    where: /^body\/meta\/rule$/,
    reason: 'the rule says that an output which does not vary has no indices'
  },
  {
    requests: /\.csv\b|\(csv\b|text\/csv/,
    where: /^(body|headers\/(content-length|link)$)/,
    reason: 'rows of CSV say what they are about: editions, node, scope, size and release are columns'
  },
  {
    requests: /./,
    where: /^headers\/(link|access-control-expose-headers)$/,
    reason: 'tables link to their address for ever, their columns, citation and licence'
  },
  {
    requests: /^(wellbeing: )?(deltas|indicators?|comparison|evidence|fact|profile|countr(y|ies)|bulk|ranking) ?/,
    where:
      /\/(from|to|score_from|score_to|date_from|date_to|group|heading|rank_interval|rank_low|rank_high|contributions|sheet_regions|iso2|m49|(from|to)_explanation|explanation_(from|to))(_exact)?(\/|$)/,
    reason:
      'no column is called as a word of SQL, and none is an object; codes that other programs misread are left out'
  },
  {
    requests: /^countr(y|ies)\b/,
    where: /^body(\/| line \d+$)/,
    reason: 'the labels of the sheets are a table of their own, as the rule and its citations say'
  },
  {
    requests: /\.bib\?release=/,
    where: /^body line 1$/,
    reason: 'the definitions have names of others, so that the release is another'
  },
  {
    requests: /./,
    where: /\/errors\/\d+\/(code|detail|nearest|allowed)/,
    reason:
      'names of other lists are known, territories that are not assessed are told, and nearest are those that are much alike'
  },
  {
    requests: /^\{(release|older|scenario|older_scenario|method_scenario|job|watched|long)\}$/,
    where: /^id$/,
    reason: 'the definitions are others: evidence, narratives, labels, names'
  },
  {
    requests: /./,
    where: /\/label\/(ru|kk|fr|es|pt|ar)$/,
    reason: 'labels of nodes, bands, regions and groups follow the review of languages'
  },
  {
    requests: /./,
    where: /\/meta\/index\/label(\/[a-z]{2})?$/,
    reason: 'pages tell the name of the index in their language'
  },
  {
    requests: /language=(ru|kk|fr|es|pt|ar)\b/,
    where: /^(body|headers\/(content-length|etag))/,
    reason: 'labels, bands, names of countries and phrases follow the review of languages; facts carry their figures'
  },
  {
    requests: /^(wellbeing: )?(evidence|fact|cooperation|evidence-[a-z]+)\b/,
    where: /^(body|headers\/(content-length|etag))/,
    reason:
      'evidence was held against its texts: 322 facts, 24 conflicts, one row a relation, figures written out, further columns'
  },
  {
    requests: /^(wellbeing: )?profile /,
    where: /^body\/data\/(evidence|text|composites|groups)\b/,
    reason:
      'profiles have the evidence as it is told now: figures, bearing of conflicts, what is carried over or old; narratives were mended'
  },
  {
    requests: /^(wellbeing: )?profile \S+\.(html|md|pdf|docx)\b/,
    where: /^(body|headers\/content-length)/,
    reason: 'pages print facts with their figures, conflicts beside their edition, and what is in English only'
  },
  {
    requests: /^(wellbeing: )?(comparison|scope-profile) \S+\.(html|md|pdf|docx)\b/,
    where: /^(body|headers\/content-length)/,
    reason: 'ranks stand as "127 of 193" in comparisons, captions and punctuation come from the phrases'
  },
  {
    requests: /^(wellbeing: )?chart /,
    where: /^body\b/,
    reason: 'descriptions of charts take their punctuation from the phrases'
  },
  {
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario|scenario\.result) /,
    where: /\/evidence\/\d+\/figure$/,
    reason: 'facts that a patch rests on have their figure'
  },
  {
    requests: /^(questions|openapi|docs|types)\b/,
    where: /^(body|headers\/(content-length|etag))/,
    reason: 'evidence is searched, ordered and turned into one currency'
  },
  {
    requests: /^(draft-check|POST draft-check)\b/,
    where: /^body/,
    reason: 'narratives and names are others'
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
