import {unzlibSync} from 'fflate'
import {fromBase64} from './base64.ts'
import type {FontFace} from './faces.ts'

/** A generated module: the TrueType file, deflated (RFC 1950), in base64. */
interface FaceModule {
  readonly data: string
}

/** A face that is loaded as a whole. */
export function wholeFace(
  about: Pick<FontFace, 'family' | 'weight' | 'style' | 'scripts'>,
  module: () => Promise<FaceModule>,
): FontFace {
  let loaded: Promise<Uint8Array> | null = null
  const read = async (): Promise<Uint8Array> => unzlibSync(fromBase64((await module()).data))
  return {
    ...about,
    load: () => {
      loaded ??= read()
      return loaded
    },
  }
}
