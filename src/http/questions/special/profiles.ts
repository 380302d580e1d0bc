import { chart as charts } from '../../../answers/profile/chart.js'
import { profilePage } from '../../../report/profile-page.js'
import { pictureChart } from '../../../report/charts.js'
import type { ProfilePack } from '../../../report/profile-data.js'
import { scopePage, type ScopePack } from '../../../report/scope-page.js'
import { writersOfPage, pageSays } from '../../pages.js'
import { picturesOf } from '../../pictures.js'
import type { Special } from './special.js'

/** The profile of a country, also as a page. */
export const profile: Special = {
  writers: writersOfPage((index, answer, address) => profilePage(index.loaded, answer as ProfilePack, address)),
  says: pageSays
}

/** The profile of a scope, also as a page. */
export const scopeProfile: Special = {
  writers: writersOfPage((_, answer, address) => scopePage(answer as ScopePack, address)),
  says: pageSays
}

/** A chart, also as a picture. */
export const chart: Special = picturesOf(charts, pictureChart)
