import {sha256} from '@noble/hashes/sha2.js'
import type {ImageItem} from '../../display-list.ts'
import {hexadecimal} from '../number.ts'
import type {ObjectStore, Ref} from '../objects.ts'
import {readJpeg} from './jpeg.ts'
import {decodePng} from './png.ts'

/** The images of a document; the same bytes are embedded once. */
export interface ImageBook {
  /** Name in the resources of a page, such as `I1`. */
  name(bytes: Uint8Array, mediaType: ImageItem['mediaType']): string
  /** The objects by name. */
  readonly images: Readonly<Record<string, Ref>>
}

export function imageBook(store: ObjectStore): ImageBook {
  const names = new Map<string, string>()
  const images: Record<string, Ref> = {}
  return {
    images,
    name: (bytes, mediaType) => {
      const key = hexadecimal(sha256(bytes))
      const known = names.get(key)
      if (known !== undefined) return known
      const name = `I${names.size + 1}`
      names.set(key, name)
      images[name] = mediaType === 'image/png' ? embedPng(store, bytes) : embedJpeg(store, bytes)
      return name
    },
  }
}

function embedPng(store: ObjectStore, bytes: Uint8Array): Ref {
  const {width, height, colour, alpha} = decodePng(bytes)
  const sizes = {Type: 'XObject', Subtype: 'Image', Width: width, Height: height}
  const mask =
    alpha === null
      ? undefined
      : store.addStream(alpha, {...sizes, ColorSpace: 'DeviceGray', BitsPerComponent: 8})
  return store.addStream(colour, {
    ...sizes,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    SMask: mask,
  })
}

function embedJpeg(store: ObjectStore, bytes: Uint8Array): Ref {
  const {width, height, components, data} = readJpeg(bytes)
  return store.addRawStream(data, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  })
}
