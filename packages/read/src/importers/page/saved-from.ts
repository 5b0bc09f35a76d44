/**
 * The address from which a browser or an archive says that it saved a page, in a comment or a script at its top: "saved from
 * url=(0026)https://post.example/pier", and for a copy of the Wayback Machine that copy's.
 */
export function savedFrom(html: string): string | null {
  const top = html.slice(0, LOOKED_AT)
  const [, address, moment] = PLAYED_BACK.exec(top) ?? []
  if (address !== undefined) return `https://web.archive.org/web/${moment}/${address}`
  return COMMENT.exec(top)?.[1] ?? null
}

const LOOKED_AT = 20_000
const COMMENT =
  /<!--\s{0,9}(?:saved from url=\(\d{4}\)|page saved with singlefile\s{1,9}url: )(https?:\/\/[^\s<>]{1,2000})\s/i
const PLAYED_BACK = /\b__wm\.wombat\("(https?:\/\/[^"\s<>]{1,2000})", ?"(\d{14})"/
