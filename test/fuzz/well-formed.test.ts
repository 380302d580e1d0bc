import t from 'tap'
import { wellFormed } from './well-formed.js'

t.test('wellFormed takes elements, attributes, comments, sections and references', async t => {
  for (const text of [
    '<a/>',
    '<?xml version="1.0"?>\n<a b="1" c:d=\'2\'><!-- <x> --><e>&lt;&#8206;</e><![CDATA[<x]]></a>'
  ]) {
    t.doesNotThrow(() => {
      wellFormed(text)
    }, text)
  }
})

t.test('wellFormed refuses what a reader of XML would', async t => {
  const wrong = [
    '<a>',
    '<a></b>',
    '</a>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>\u0007</a>',
    '<a>< b</a>',
    '<a>\uffff</a>'
  ]
  for (const text of wrong) {
    t.throws(
      () => {
        wellFormed(text)
      },
      /./,
      text
    )
  }
})
