import { readFileSync, writeFileSync } from 'node:fs'
import * as mupdf from 'mupdf'
import { writePdf } from '../../src/print/pdf.js'
import { profileOf } from '../support/pages.js'
import { fromRoot } from '../support/root.js'

/** The picture of a profile that the README shows. */
export const picture = fromRoot('test/documentation/profile-kaz-2023.png')

/** The first page of the profile of Kazakhstan as PNG. */
export const drawPicture = async (): Promise<Uint8Array> => {
  const document = mupdf.Document.openDocument(await writePdf(profileOf('KAZ', '2023', 'en')), 'application/pdf')
  const scale = mupdf.Matrix.scale(1.3, 1.3)
  return document.loadPage(0).toPixmap(scale, mupdf.ColorSpace.DeviceGray, false, true).asPNG()
}

export const readPicture = (): Uint8Array => readFileSync(picture)

if (process.argv.includes('--write')) writeFileSync(picture, await drawPicture())
