import { profilePage } from '../../src/report/profile-page.js'
import type { Page } from '../../src/report/document.js'
import { index } from './shipped.js'

/** The page of a country. */
export const profileOf = (country: string, edition: string, language: string): Page =>
  profilePage(index.loaded, index.profile({ edition, country, language }),
    `/v1/editions/${edition}/profiles/${country}?language=${language}`
  )
