import { z } from 'zod'

/**
 * A name that other programs hand over as a number where it is one: an M49 code, an edition.
 *
 * @param most  so many characters
 */
export const named = (most: number) => z.union([z.string().min(1).max(most), z.int().transform(String)])
