import t from 'tap'
import { index } from '../support/shipped.js'
import { printedTex, readBibtex, readRis } from '../support/citations.js'
import { crindex } from './support.js'

const title = 'Ranking: Criminality; computed from the Global Organized Crime Index 2023 of GI-TOC'

t.test('--cite writes a citation of the answer in place of it, in four styles', async t => {
  const argv = ['ranking', 'criminality', '--edition', '2023', '--cite']
  const bib = await crindex(...argv, 'biblatex')
  t.match(bib, { code: 0, stderr: '' })
  const { fields } = readBibtex(bib.stdout)
  t.equal(printedTex(fields.title ?? ''), `{${title}}`)
  t.match(fields, { year: '2023', version: index.release.id.slice(7, 19), url: 'https://ocindex.net' })
  t.match((await crindex(...argv, 'bibtex')).stdout, /^@misc\{.*howpublished = /s)
  const ris = new Map(readRis((await crindex(...argv, 'ris')).stdout))
  t.equal(ris.get('TI'), title)
  t.match(JSON.parse((await crindex(...argv, 'csl')).stdout), [{ type: 'dataset', title: ris.get('TI') }])
})

t.test('a command is cited with its question and what it was asked', async t => {
  const { stdout } = await crindex('--cite', 'ris', 'evidence-balance', '--country', 'KAZ', '--edition', '2023')
  t.match(
    stdout,
    'TI  - Evidence balance: Kazakhstan; computed from the Global Organized Crime Index 2023 of GI-TOC\r\n'
  )
})

t.test('--cite goes with no other form, and is refused where no answer is cited', async t => {
  for (const argv of [
    ['profile', 'KAZ', '--cite', 'ris', '--json'],
    ['profile', 'KAZ', '--cite', 'apa'],
    ['check', '--cite', 'ris'],
    ['release', 'list', '--cite', 'ris']
  ])
    t.match(await crindex(...argv), { code: 2, stdout: '' }, argv.join(' '))
})
