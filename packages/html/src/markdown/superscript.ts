/** Raised words in plain text: the raised digits and signs of Unicode where it has them all, otherwise after a caret. */
export function superscript(text: string): string {
  const raised = [...text].map((character) => forms.get(character))
  if (raised.every((form) => form !== undefined)) return raised.join('')
  return `^${text}`
}

const forms: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-=()ni'].map((plain, i) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][i] ?? plain]),
)
