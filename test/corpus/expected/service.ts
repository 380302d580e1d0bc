import type { Expected } from '../expected.js'

/** Of the service, its limits and its problems. */
export const service: readonly Expected[] = [
  {
    requests: /./,
    where: /^headers\/strict-transport-security$/,
    reason: 'browsers are asked for TLS where the request came with it'
  },
  {
    requests: /^limited: /,
    where: /^body\/detail$/,
    reason: 'what a client may ask for is counted in units of cost'
  },
  {
    requests: /^limited: metrics$/,
    where: /^body line \d+$/,
    reason: 'metrics are told by route'
  },
  {
    requests: /^POST simulation /,
    where: /^headers\/job-secret$/,
    reason: 'to give a job up takes the secret that came with it'
  },
  {
    requests: /^(DELETE )?job \{long\}$/,
    where: /^(status$|headers\/|body\/)/,
    reason: 'a job is given up by who has its secret alone'
  },
  {
    requests: /^storeless: ranking \S+\?release=sha256:0$/,
    where: /^(status$|body\/)/,
    reason: 'ids of releases may be cut short, so that the store is asked, and cannot be'
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
    requests: /^problems?( [A-Z_]+)?$/,
    where: /^(body|headers\/(access-control-expose-headers|cache-control|etag|vary|link)$)/,
    reason: 'problems are answered as questions are: data and meta, a tag, formats'
  }
]
