import { Resvg } from '@resvg/resvg-js'
import { fontFamilies } from './fonts.js'

const font = {
  loadSystemFonts: false,
  fontFiles: fontFamilies.flatMap(({ regular, bold }) => [regular, bold])
}

/** A picture whose letters are drawn as outlines, so that it looks the same wherever it is shown. */
export const outlinePicture = (svg: string): string => new Resvg(svg, { font }).toString()
