/**
 * The contrast of two colours `#rrggbb`, from 1 to 21.
 *
 * Source: WCAG 2.2, definitions of "contrast ratio" and "relative luminance". AA asks for 4.5 in text, AAA for 7.
 *
 * @throws TypeError when a colour is not of that form
 */
export function contrast(a: string, b: string): number {
  const first = luminance(a)
  const second = luminance(b)
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new TypeError(
      `Unexpected colour ${JSON.stringify(colour)}: expected a form like "#1f4e79".`,
    )
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
