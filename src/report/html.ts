import type { Block, DocumentSection, Inline, Note, Page, TableBlock } from './document.js'
import { pageStyle } from './html-style.js'
import { escapeXml } from './svg.js'

/**
 * A page as HTML: one file, without scripts and without anything loaded from elsewhere. A figure is a `data` element whose
 * `data-field` is the pointer of its member in the JSON answer.
 */
export const writeHtml = (page: Page): string => {
  const { language, rightToLeft, title, subtitle, notice, publisher, sections, notes, words, source } = page
  const direction = rightToLeft ? 'rtl' : 'ltr'
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<meta name="description" content="${escapeXml(subtitle)}">`,
    `<meta name="author" content="${escapeXml(publisher)}">`,
    ...datasetBlock(page.dataset),
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeXml(title)}</h1><p class="subtitle">${escapeXml(subtitle)}</p></header>`,
    `<nav aria-label="${escapeXml(title)}">${contents(sections)}</nav>`,
    '<main>',
    ...(notice === undefined ? [] : [`<p class="aside">${escapeXml(notice)}</p>`]),
    ...nested(sections, words.dataOf),
    ...notesOf(notes, words.notes),
    `<section aria-labelledby="source"><h2 id="source">${escapeXml(words.source)}</h2>`,
    `<dl>${source.map(writeSource).join('')}</dl></section>`,
    '</main>',
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

/** Data, which no browser runs; nothing in it ends the element. */
const datasetBlock = (dataset: Page['dataset']): string[] =>
  dataset ? [`<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`] : []

const contents = (sections: readonly DocumentSection[]): string => {
  const items = sections.filter(({ level }) => level === 2)
  return `<ul>${items.map(({ id, heading }) => `<li><a href="#${id}">${escapeXml(heading)}</a></li>`).join('')}</ul>`
}

type Words = Page['words']

const nested = (sections: readonly DocumentSection[], data: Words['dataOf']): string[] =>
  sections.map(({ id, level, heading, blocks }) =>
    [
      `<section aria-labelledby="${id}" class="level${level}">`,
      `<h${level} id="${id}">${escapeXml(heading)}</h${level}>`,
      ...blocks.map(block => writeBlock(block, data)),
      '</section>'
    ].join('\n')
  )

const writeBlock = (block: Block, data: Words['dataOf']): string => {
  if (block.kind === 'table') return writeTable(block)
  if (block.kind === 'picture') {
    const caption = `<a href="${block.data}">${escapeXml(data(block.title))}</a>`
    return `<figure>${block.svg.trimEnd()}<figcaption>${caption}</figcaption></figure>`
  }
  if (block.kind === 'list') {
    const items = block.items.map(
      ({ term, inlines }) => `<dt>${escapeXml(term)}</dt><dd>${inlines.map(writeInline).join('')}</dd>`
    )
    return `<dl class="facts"${inLanguage(block.language)}>${items.join('')}</dl>`
  }
  const style = block.aside ? ' class="aside"' : ''
  return `<p${style}${inLanguage(block.language)}>${writeInlines(block.inlines)}</p>`
}

/** Words in another language than the page run in their own direction. */
const inLanguage = (language: string | undefined): string =>
  language === undefined ? '' : ` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`

const writeTable = ({ caption, head, rows, words }: TableBlock): string => {
  const heads = head.map(
    (title, at) => `<th scope="col"${at < words ? '' : ' class="figure"'}>${escapeXml(title)}</th>`
  )
  const body = rows.map(cells => {
    const [first = [], ...others] = cells
    const rest = others.map(
      (cell, at) => `<td${at + 1 < words ? '' : ' class="figure"'}>${cell.map(writeInline).join('')}</td>`
    )
    return `<tr><th scope="row">${first.map(writeInline).join('')}</th>${rest.join('')}</tr>`
  })
  return [
    `<div class="table" tabindex="0" role="region" aria-label="${escapeXml(caption)}"><table><caption>${escapeXml(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`
  ].join('\n')
}

/** Neighbouring notes have a comma between them, so that their numbers stay apart in copied text. */
const writeInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline, at) => (isNote(inline) && isNote(inlines[at - 1]) ? `<sup>,</sup>` : '') + writeInline(inline))
    .join('')

const isNote = (inline: Inline | undefined): boolean => typeof inline === 'object' && 'note' in inline

const writeInline = (inline: Inline): string => {
  if (typeof inline === 'string') return escapeXml(inline)
  if ('words' in inline) {
    return `<bdi${inLanguage(inline.language)}>${escapeXml(inline.words)}</bdi>`
  }
  if ('note' in inline) {
    const { note } = inline
    return `<sup><a href="#note-${note}" aria-label="${note}" role="doc-noteref">${note}</a></sup>`
  }
  if ('href' in inline) return `<a href="${escapeXml(inline.href)}">${escapeXml(inline.label)}</a>`
  const value = inline.figure.replace(',', '.').replace('−', '-').replace('\u200E', '')
  return `<data value="${escapeXml(value)}" data-field="${escapeXml(inline.field)}">${escapeXml(inline.figure)}</data>`
}

const notesOf = (notes: readonly Note[], heading: string): string[] => {
  if (notes.length === 0) return []
  const items = notes.map(
    ({ number, id, inlines, href }) =>
      `<li id="note-${number}">${inlines.map(writeInline).join('')} <a href="${href}">${id}</a></li>`
  )
  return [
    '<section aria-labelledby="notes" class="notes">',
    `<h2 id="notes">${escapeXml(heading)}</h2>`,
    `<ol>${items.join('\n')}</ol>`,
    '</section>'
  ]
}

const writeSource = ({ term, text, language }: Page['source'][number]): string =>
  `<dt>${escapeXml(term)}</dt><dd${inLanguage(language)}>${escapeXml(text)}</dd>`
