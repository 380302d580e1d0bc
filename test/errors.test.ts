import t from 'tap'
import { DomainError } from '../src/errors.js'
import { errorCatalogue } from '../src/problems.js'

t.test('an error is one fault about the whole, unless it says where and what would have been right', async t => {
  const bare = new DomainError('SCOPE_EMPTY', { detail: 'Nobody is in it.', nearest: [] })
  t.strictSame(bare.faults, [{ pointer: '', code: 'SCOPE_EMPTY', detail: 'Nobody is in it.' }])
  const facts = { pointer: '/scope', allowed: ['world'], nearest: ['region:asia'] }
  const full = new DomainError('SCOPE_UNKNOWN', { detail: 'There is no such scope.', ...facts, scope: 'x' })
  t.strictSame(full.faults, [{ code: 'SCOPE_UNKNOWN', detail: 'There is no such scope.', ...facts }])
})

t.test('an error says its detail, else that of its first fault', async t => {
  const faults = [{ pointer: '/a', code: 'PATCH_INVALID' as const, detail: 'The first.' }]
  t.equal(new DomainError('PATCH_INVALID', { detail: 'All.' }, faults).message, 'All.')
  t.equal(new DomainError('PATCH_INVALID', {}, faults).message, 'The first.')
  t.equal(new DomainError('PATCH_INVALID', {}, faults).faults, faults)
})

t.test('the status of an error is that of its kind', async t => {
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/^COUNTRY_NOT_ASSESSED$/, 404],
    [/^(EDITION|NODE|COUNTRY|SCOPE|LANGUAGE|RELEASE|JOB|SCENARIO|EVIDENCE|ROUTE|KEY)_UNKNOWN$/, 404],
    [/^KEY_(MISSING|INVALID)$/, 401],
    [/^(KEY_INSUFFICIENT|WRITES_OFF|QUOTA_REACHED|JOB_SECRET_WRONG)$/, 403],
    [/^(PATCH|GOAL|SIMULATION|FORMULA|UNCERTAINTY|CLAIM|SENSITIVITY|DRAFT|WORKBOOK)_INVALID$/, 422],
    [/^(COUNTRY_AMBIGUOUS|SCOPE_EMPTY|EDITIONS_REVERSED|EXACT_UNAVAILABLE)$/, 422],
    [/^(SIMULATION|SENSITIVITY|QUESTION)_TOO_LARGE$/, 422],
    [/^(REQUEST_INVALID|BODY_MALFORMED)$/, 400],
    [/^(INTERNAL|(DEFINITIONS|SETTING)_INVALID|PORT_TAKEN|STORE_CORRUPT)$/, 500],
    [/^(STORE_UNAVAILABLE|SHUTTING_DOWN|OVERLOADED)$/, 503],
    [/^ORIGIN_REFUSED$/, 403],
    [/^METHOD_UNSUPPORTED$/, 405],
    [/^FORMAT_UNSUPPORTED$/, 406],
    [/^(JOB_UNFINISHED|KEY_TAKEN|SCENARIO_REFERRED)$/, 409],
    [/^BODY_TOO_LARGE$/, 413],
    [/^MEDIA_TYPE_UNSUPPORTED$/, 415],
    [/^(RATE_LIMITED|JOBS_OPEN)$/, 429],
    [/^REQUEST_TIMEOUT$/, 408],
    [/^ADDRESS_TOO_LONG$/, 414],
    [/^EXPECTATION_UNSUPPORTED$/, 417],
    [/^HEADERS_TOO_LARGE$/, 431],
    [/^VERSION_UNSUPPORTED$/, 505]
  ]
  for (const [code, { status }] of Object.entries(errorCatalogue)) {
    t.strictSame(
      kinds.filter(([kind]) => kind.test(code)).map(([, wanted]) => wanted),
      [status],
      code
    )
  }
})
