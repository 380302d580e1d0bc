import t from 'tap'
import { frameDrawing, text } from '../../src/report/svg.js'
import { shapesOf } from '../support/drawing.js'

const frame = { width: 500, height: 300, title: 'Title', subtitle: 'Subtitle', notes: ['One', 'Two'] }
const drawing = [text(40, 60, 'Ab', 'text-anchor="end"'), text(40, 80, 'كلمة', 'text-anchor="end"')]

const placesIn = (svg: string): unknown[] =>
  shapesOf(svg)
    .filter(({ kind }) => kind === 'text')
    .map(({ said, number, attribute }) => [said, number('x'), number('y'), attribute('direction')])

t.test('title, subtitle and notes stand at the side where reading begins', async t => {
  t.strictSame(placesIn(frameDrawing(frame, drawing)), [
    ['Title', 20, 30, ''],
    ['Subtitle', 20, 52, ''],
    ['Ab', 40, 60, ''],
    ['كلمة', 40, 80, ''],
    ['One', 20, 316, ''],
    ['Two', 20, 333, '']
  ])
  t.strictSame(placesIn(frameDrawing({ ...frame, rightToLeft: true }, drawing)), [
    ['Title', 480, 30, 'rtl'],
    ['Subtitle', 480, 52, 'rtl'],
    ['Ab', 40, 60, ''],
    ['كلمة', 40, 80, 'rtl'],
    ['One', 480, 316, 'rtl'],
    ['Two', 480, 333, 'rtl']
  ])
})

t.test('a text of the drawing that runs from the right ends where it ended', async t => {
  const anchors = shapesOf(frameDrawing({ ...frame, rightToLeft: true }, drawing)).map(each =>
    each.attribute('text-anchor')
  )
  t.strictSame(anchors.filter(Boolean), ['end', 'start'])
})

t.test('the picture is as high as its notes ask for', async t => {
  const heightOf = (notes: readonly string[]): number =>
    Number(/ height="(\d+)" viewBox="0 0 500 \1"/.exec(frameDrawing({ ...frame, notes }, []))?.[1])
  t.equal(heightOf(['One', 'Two']) - heightOf(['One']), heightOf(['One']) - heightOf([]))
  t.ok(heightOf(['One', 'Two']) > 333 && heightOf([]) >= frame.height)
})

t.test('what is written is escaped', async t => {
  t.match(frameDrawing({ ...frame, title: 'A & <B>' }, []), '<title>A &amp; &lt;B&gt;</title>')
  t.match(text(1, 2.001, '"a" < b', ''), /<text x="1" y="2" >.*&lt; b<\/text>/)
})
