import t from 'tap'
import { DomainError, errorCatalogue } from '../src/errors.js'

t.test('an error is one fault about the whole, unless it says where and what would have been right', async t => {
  const bare = new DomainError('SCOPE_EMPTY', { detail: 'Nobody is in it.', nearest: [] })
  t.strictSame(bare.faults, [{ pointer: '', code: 'SCOPE_EMPTY', detail: 'Nobody is in it.' }])
  const facts = { pointer: '/scope', allowed: ['world'], nearest: ['region:asia'] }
  const full = new DomainError('SCOPE_UNKNOWN', { detail: 'There is no such scope.', ...facts, scope: 'x' })
  t.strictSame(full.faults, [{ code: 'SCOPE_UNKNOWN', detail: 'There is no such scope.', ...facts }])
  t.equal(full.status, 404)
})

t.test('an error says its detail, else that of its first fault, else the title of its code', async t => {
  const faults = [{ pointer: '/a', code: 'PATCH_INVALID' as const, detail: 'The first.' }]
  t.equal(new DomainError('PATCH_INVALID', { detail: 'All.' }, faults).message, 'All.')
  t.equal(new DomainError('PATCH_INVALID', {}, faults).message, 'The first.')
  t.equal(new DomainError('PATCH_INVALID', {}, faults).faults, faults)
  t.equal(new DomainError('PATCH_INVALID').message, `${errorCatalogue.PATCH_INVALID.title}.`)
})
