import t from 'tap'
import fc from 'fast-check'
import { hashOf, keyOf, nameOf } from '../../src/data/content-hash.js'
import { sealOf } from '../../src/store/seal.js'
import { holds } from '../support/property.js'

t.test('hashOf gives SHA-256 of a text as UTF-8, as sha256sum does', async t => {
  t.equal(hashOf('abc'), 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  t.equal(hashOf('犯'), hashOf(Buffer.from([0xe7, 0x8a, 0xaf])))
})

t.test('keyOf keeps a hash as 32 bytes, and nameOf writes them as it was', async t => {
  t.equal(keyOf(hashOf('abc')).length, 32)
  holds(
    t,
    fc.property(fc.string(), text => nameOf(keyOf(hashOf(text))) === hashOf(text))
  )
})

t.test('keyOf has no bytes for what is not written like a hash', async t => {
  const good = hashOf('abc')
  for (const text of ['', 'abc', good.slice(0, -1), `${good}0`, good.toUpperCase(), good.replace('sha256', 'md5')]) {
    t.equal(keyOf(text).length, 0, text)
  }
})

t.test('sealOf differs when a border between columns is elsewhere', async t => {
  const seals = [sealOf('ab', 'c'), sealOf('a', 'bc'), sealOf('abc'), sealOf('abc', ''), sealOf('', 'abc')]
  t.equal(new Set(seals.map(seal => seal.toString('hex'))).size, seals.length)
  t.ok(sealOf(12).equals(sealOf('12')) && sealOf(Buffer.from('ab')).equals(sealOf('ab')))
})
