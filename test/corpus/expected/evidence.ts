import type { Expected } from '../expected.js'

/** Of evidence, and of the drafts that are held against it. */
export const evidence: readonly Expected[] = [
  {
    requests: /^POST draft-check /,
    where: /^body\/instance$/,
    reason: 'drafts are posted to /v1/draft-checks, and problems name the address that was asked'
  },
  {
    requests: /^\{(release|older|scenario|older_scenario|method_scenario|job|watched|long)\}$/,
    where: /^id$/,
    reason: 'the definitions are others: evidence, narratives, labels, names'
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
    requests: /^(wellbeing: )?(POST )?(what-if|what-if-batch|scenario|scenario\.result) /,
    where: /\/evidence\/\d+\/figure$/,
    reason: 'facts that a patch rests on have their figure'
  },
  {
    requests: /^POST draft-check\b/,
    where: /^body\/(data\/\d+|meta\/(count|verdicts\/right))$/,
    reason: 'narratives and names are others'
  }
]
