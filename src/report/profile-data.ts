import type { answerProfilePack } from '../answers/profile/pack.js'

/** The answer that the page of a country is written from. */
export type ProfilePack = ReturnType<typeof answerProfilePack>
export type ProfileData = ProfilePack['data']
