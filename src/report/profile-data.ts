import type { profile } from '../answers/profile/profile.js'

/** The answer that the page of a country is written from. */
export type ProfilePack = ReturnType<typeof profile.ask>
export type ProfileData = ProfilePack['data']
