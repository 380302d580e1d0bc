import type { ChartKind } from '../../src/answers/charts.js'
import type { Page } from '../../src/report/document.js'
import { profilePage } from '../../src/report/profile-page.js'
import { index } from './shipped.js'

/** The page of a country, with the charts that need no error model. */
export const profileOf = (country: string, edition: string, language: string): Page =>
  profilePage(
    index.profile({ edition, country, language }),
    chart =>
      chart === 'intervals' ? undefined : index.chart({ edition, chart: chart as ChartKind, country, language }),
    `/v1/editions/${edition}/profiles/${country}?language=${language}`
  )
