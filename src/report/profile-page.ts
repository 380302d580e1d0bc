import type { LoadedIndex } from '../answers/loaded.js'
import type { ChartKind } from '../answers/profile/marks.js'
import { profileChart } from '../answers/profile/profile.js'
import { wordingIn, type Wording } from '../answers/phrases/wording.js'
import { drawChart, type Picture } from './charts.js'
import type { Block, DocumentSection, Page } from './document.js'
import {
  changeTable,
  comparisonTable,
  compositesTable,
  indicatorsTable,
  similarTable,
  tableWriter,
  type TableWriter
} from './profile-tables.js'
import { noteNumbers, writeNotes, writeParagraphs, type NoteNumbers } from './profile-notes.js'
import { evidenceSections } from './profile-evidence.js'
import { englishNotice } from './notice.js'
import { indexName, sourceOf, wordsOf } from './page-source.js'
import type { ProfileData, ProfilePack } from './profile-data.js'

/** What a page of a profile is made of. */
interface Parts {
  readonly data: ProfileData
  readonly wording: Wording
  readonly tables: TableWriter
  readonly notes: NoteNumbers
  readonly picture: (chart: ChartKind) => Block[]
}

/**
 * The page of a country: head, overview, change, indicators by group in the publisher's order, comparison, extremes,
 * similar countries, evidence, notes, source.
 *
 * @param index    that the answer is from: charts are drawn from it
 * @param address  of the answer, with its query
 */
export const profilePage = (index: LoadedIndex, { data, meta }: ProfilePack, address: string): Page => {
  const wording = wordingIn(data.language)
  const parts: Parts = {
    data,
    wording,
    tables: tableWriter(data, wording, meta.decimals),
    notes: noteNumbers(data),
    picture: chart => {
      const answer = profileChart(index, { data, meta }, chart)
      return answer ? [pictureBlock(drawChart(answer))] : []
    }
  }
  return {
    language: wording.language,
    rightToLeft: wording.rightToLeft,
    title: wording.say('profile_title', { country: data.country.name, edition: data.edition.id }),
    subtitle: wording.say('subtitle', { index: indexName(meta.index, wording), year: String(data.edition.data_year) }),
    notice: noticeOf(data, wording),
    publisher: meta.index.publisher,
    sections: [
      overview(parts),
      change(parts),
      ...groupSections(parts),
      comparison(parts),
      section(parts, 'extremes', wording.say('extremes')),
      similar(parts),
      ...evidenceSections(data, wording)
    ],
    notes: writeNotes(data, wording),
    words: wordsOf(wording),
    source: sourceOf(meta, wording, address)
  }
}

const noticeOf = ({ evidence, text, language }: ProfileData, wording: Wording): string | undefined => {
  const isForeign = text.some(({ paragraphs }) =>
    paragraphs.some(paragraph => paragraph.language !== null && paragraph.language !== language)
  )
  return englishNotice(
    [...(evidence ? ['statements' as const] : []), ...(isForeign ? ['narratives' as const] : []), 'sources_cited'],
    wording
  )
}

const pictureBlock = (picture: Picture): Block => ({ kind: 'picture', ...picture })

/** A section of the text, with what stands before and after its paragraphs. */
const section = (
  { data, notes }: Parts,
  id: string,
  heading: string,
  { level = 2, before = [], after = [] }: { level?: 2 | 3; before?: readonly Block[]; after?: readonly Block[] } = {}
): DocumentSection => ({
  id,
  level,
  heading,
  blocks: [...before, ...writeParagraphs(data, id, notes), ...after]
})

const overview = (parts: Parts): DocumentSection =>
  section(parts, 'overview', parts.wording.say('overview'), {
    before: [...parts.picture('pyramid'), compositesTable(parts.tables)],
    after: [...parts.picture('intervals'), ...parts.picture('quadrants')]
  })

const change = (parts: Parts): DocumentSection => {
  const { wording, data, tables, picture } = parts
  const { previous } = data.edition
  const heading = previous === null ? wording.say('first_edition') : wording.say('change', { edition: previous })
  return section(parts, 'change', heading, {
    before: previous === null ? [] : [...picture('changes'), changeTable(tables, previous)],
    after: picture('ranks')
  })
}

/** Groups under the composite that their indicators enter, in the order of the groups. */
const groupSections = (parts: Parts): DocumentSection[] => {
  const { data, tables } = parts
  const labels = new Map(data.composites.map(({ node, label }) => [node, label]))
  const composites = [...new Set(data.groups.map(({ composite }) => composite))]
  return composites.flatMap(composite => {
    const groups = data.groups.filter(group => group.composite === composite)
    const [only] = groups
    const heading = labels.get(composite ?? '') ?? ''
    const table = [indicatorsTable(tables, groups, heading)]
    if (groups.length === 1 && only) {
      const id = only.group ?? 'other'
      return [section(parts, id, only.label, { before: table })]
    }
    return [
      { id: `composite_${composite ?? 'none'}`, level: 2 as const, heading, blocks: table },
      ...groups.map(({ group, label }) => section(parts, group ?? 'other', label, { level: 3 }))
    ]
  })
}

const comparison = (parts: Parts): DocumentSection =>
  section(parts, 'comparison', parts.wording.say('comparison'), {
    before: [comparisonTable(parts.tables)],
    after: parts.picture('indicators')
  })

const similar = (parts: Parts): DocumentSection =>
  section(parts, 'similar', parts.wording.say('similar'), {
    before: parts.data.similar.countries.length > 0 ? [similarTable(parts.tables)] : []
  })
