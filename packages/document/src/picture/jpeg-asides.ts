import {requireBytes} from '../require-input.ts'

// Every platform we run on has it; the language's own type library does not declare it.
declare const TextDecoder: new (label?: string) => {decode(bytes: Uint8Array): string}

const [FILL, APP0, APP15, COMMENT, EOI] = [0xff, 0xe0, 0xef, 0xfe, 0xd9]

/**
 * What a JPEG says beside its picture, for audits of finished files: comments, application segments (EXIF, XMP, IPTC), and
 * whatever stands behind the end. The coded picture is left out, since it would be read as letters by chance. It shares
 * nothing with `barePicture`: an audit must not have the mistakes of what it audits.
 *
 * Source: ITU-T T.81, B.1.1.2 to B.1.1.5.
 */
export function jpegAsides(bytes: Uint8Array): readonly Uint8Array[] {
  requireBytes(bytes, 'A picture')
  const asides: Uint8Array[] = []
  for (let at = nextMarker(bytes, 2); at < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === EOI) {
      // cameras put a second picture behind the first
      if (!isPicture(bytes, at + 2)) return [...asides, bytes.subarray(at + 2)]
      at = nextMarker(bytes, at + 4)
    } else {
      const end = segmentEnd(bytes, at + 2)
      if (isAside(marker)) asides.push(bytes.subarray(at + 4, end))
      at = nextMarker(bytes, end)
    }
  }
  return asides
}

/** The next marker, behind coded data and any number of FF; the length of the bytes where there is none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === FILL && isMarker(bytes[at + 1] ?? 0)) return at
  }
  return bytes.length
}

function segmentEnd(bytes: Uint8Array, at: number): number {
  return at + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
}

function isAside(marker: number): boolean {
  return marker === COMMENT || (marker >= APP0 && marker <= APP15)
}

/** Not a stuffed zero, a restart or another FF, which stand in coded data. */
function isMarker(byte: number): boolean {
  return byte > 0x01 && byte !== FILL && !(byte >= 0xd0 && byte <= 0xd8)
}

function isPicture(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === FILL && bytes[at + 1] === 0xd8
}

/** The words in bytes that are no text: runs of letters in UTF-8, and in UTF-16 of either order, in which cameras and Windows write names. */
export function wordsInBytes(bytes: Uint8Array): readonly string[] {
  requireBytes(bytes, 'A text')
  return [
    ...runsIn(new TextDecoder().decode(bytes)),
    // shifted by one byte, the other byte order is this one
    ...[0, 1].flatMap((from) => runsIn(new TextDecoder('utf-16le').decode(bytes.subarray(from)))),
  ]
}

function runsIn(text: string): readonly string[] {
  return text.match(/[^\p{Control}\p{Unassigned}\uFFFD]{4,}/gu) ?? []
}
