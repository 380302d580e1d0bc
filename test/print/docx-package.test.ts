import { posix } from 'node:path'
import t from 'tap'
import { writeDocx } from '../../src/print/docx.js'
import { comparisonPage } from '../../src/report/comparison-page.js'
import type { Page } from '../../src/report/document.js'
import { unzip } from '../support/docx.js'
import { profileOf } from '../support/pages.js'
import { index } from '../support/shipped.js'

const comparison = index.comparison({ edition: '2025', countries: ['KAZ', 'FJI'], language: 'fr' })
const pages: readonly (readonly [string, Page])[] = [
  ['profile', profileOf('KAZ', '2023', 'ar')],
  ['profile without evidence', profileOf('FJI', '2021', 'en')],
  ['comparison', comparisonPage(comparison, '/v1/x')]
]

const all = (xml: string, wanted: RegExp): string[] => [...xml.matchAll(wanted)].map(([, found = '']) => found)

/** The member that the relations of another are in. */
const relationsOf = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`).replace(/^\.\//, '')

for (const [title, page] of pages) {
  const bytes = Buffer.from(await writeDocx(page))
  const members = unzip(bytes)
  const read = (path: string): string => String(members.get(path) ?? '')
  const parts = [...members.keys()].filter(path => path.endsWith('.rels'))

  t.test(`every relation of a ${title} leads to a member of the package`, async t => {
    let count = 0
    for (const path of parts) {
      const base = posix.join(posix.dirname(path), '..')
      for (const relation of all(read(path), /(<Relationship [^>]*>)/g)) {
        if (relation.includes('TargetMode="External"')) continue
        const [target = ''] = all(relation, /Target="([^"]*)"/g)
        const member = target.startsWith('/') ? target.slice(1) : posix.join(base, target)
        t.ok(members.has(member), `${path} leads to ${member}`)
        count++
      }
    }
    t.ok(count > 10, `${count} relations`)
  })

  t.test(`every relation that a part of a ${title} names is one of its own`, async t => {
    for (const path of [...members.keys()].filter(each => /^word\/\w+\.xml$/.test(each))) {
      const ids = new Set(all(read(relationsOf(path)), / Id="([^"]*)"/g))
      for (const id of all(read(path), / r:(?:id|embed|link)="([^"]*)"/g)) t.ok(ids.has(id), `${path} ${id}`)
    }
    t.equal(all(read('word/fontTable.xml'), / r:id="([^"]*)"/g).length, 2)
  })

  t.test(`tables of a ${title} have lines above, beneath and between rows, and none at the sides`, async t => {
    const tables = all(read('word/document.xml'), /<w:tblBorders>(.*?)<\/w:tblBorders>/g)
    t.ok(tables.length > 0)
    for (const borders of tables) {
      const drawn = [...borders.matchAll(/<w:(\w+) w:val="single" w:color="[\dA-F]{6}" w:sz="[1-9]/g)]
      t.strictSame(drawn.map(([, side]) => side).sort(), ['bottom', 'insideH', 'top'])
      t.equal([...borders.matchAll(/<w:\w+ w:val="none"/g)].length, 3)
    }
    for (const borders of all(read('word/document.xml'), /<w:tcBorders>(.*?)<\/w:tcBorders>/g)) {
      t.match(borders, /^<w:bottom w:val="single"/, 'beneath the head')
    }
  })

  t.test(`every style that a ${title} uses is there, and each has a name of its own`, async t => {
    const styles = all(read('word/styles.xml'), /(<w:style .*?<\/w:style>)/g)
    const ids = styles.map(style => all(style, / w:styleId="([^"]*)"/g).join())
    const names = styles.map(style => all(style, /<w:name w:val="([^"]*)"/g).join())
    t.notOk(names.includes(''))
    t.equal(new Set(names).size, names.length)
    const used = new Set(all(read('word/document.xml'), /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
    t.ok(used.size > 3)
    for (const id of used) t.ok(ids.includes(id), id)
  })

  t.test(`every member of a ${title} is there once`, async t => {
    // What the other library puts in itself is not in the file.
    const paths = [...members.keys()].filter(path => !path.startsWith('\u0001'))
    const written = bytes.readUInt16LE(bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 10)
    t.equal(written, paths.length)
  })

  t.test(`every member of a ${title} has a type`, async t => {
    const types = read('[Content_Types].xml')
    const extensions = new Set(all(types, /Extension="([^"]*)"/g))
    const named = all(types, /PartName="\/([^"]*)"/g)
    for (const path of named) t.ok(members.has(path), path)
    for (const path of members.keys()) {
      // What the other library puts in itself.
      if (path.startsWith('\u0001') || path.startsWith('[')) continue
      t.ok(named.includes(path) || extensions.has(path.split('.').at(-1) ?? ''), path)
    }
  })
}

t.test('each link of a document leads to its own address', async t => {
  const profile = profileOf('FJI', '2021', 'en')
  const links = ['first', 'second', 'first'].map(label => ({ label, href: `https://example.org/${label}?a=1&b=2` }))
  const page = {
    ...profile,
    sections: [
      { id: 'a', level: 2, heading: 'Links', blocks: [{ kind: 'paragraph', inlines: links }] }
    ] satisfies Page['sections']
  }
  const members = unzip(await writeDocx(page))
  const relations = String(members.get('word/_rels/document.xml.rels')).split('<Relationship ')
  const found = [
    ...String(members.get('word/document.xml')).matchAll(/<w:hyperlink [^>]*r:id="([^"]*)".*?<w:t[^>]*>([^<]*)/g)
  ].map(([, id = '', label = '']) => {
    const [target] = all(
      relations.find(each => each.includes(` Id="${id}"`) || each.startsWith(`Id="${id}"`)) ?? '',
      /Target="([^"]*)"/g
    )
    return { label, href: target?.replaceAll('&amp;', '&') }
  })
  t.strictSame(found, links)
})

t.test('an address without its host is written and is no link', async t => {
  const links = [
    { label: 'Data', href: '/v1/scores' },
    { label: '/v1/ranks', href: '/v1/ranks' }
  ]
  const sections = [{ id: 'a', level: 2, heading: 'H', blocks: [{ kind: 'paragraph', inlines: links }] }] as const
  const members = unzip(await writeDocx({ ...profileOf('FJI', '2021', 'en'), sections }))
  const document = String(members.get('word/document.xml'))
  t.match(document, '>Data (/v1/scores)<')
  t.match(document, '>/v1/ranks<')
  t.notMatch(document, '<w:hyperlink')
})
