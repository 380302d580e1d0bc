import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** A family of fonts that has the letters of a language, and where its files are. */
export interface FontFamily {
  readonly name: string
  readonly regular: string
  readonly bold: string
  readonly italic: string
}

const latinAndCyrillic: FontFamily = {
  name: 'Source Sans 3',
  regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  italic: resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf')
}

/** Has Latin letters and figures too. */
const arabic: FontFamily = {
  name: 'IBM Plex Sans Arabic',
  regular: resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
  italic: resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf')
}

export const fontFamilies: readonly FontFamily[] = [latinAndCyrillic, arabic]

/** The family for a language. */
export const fontsFor = (language: string): FontFamily => (language === 'ar' ? arabic : latinAndCyrillic)

const read = new Map<string, Promise<Buffer>>()

/** The bytes of a font, which are read once. */
export const fontBytes = (file: string): Promise<Buffer> => {
  const known = read.get(file) ?? readFile(file)
  read.set(file, known)
  return known
}
