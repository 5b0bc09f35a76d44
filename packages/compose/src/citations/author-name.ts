/**
 * The name of an author as notes have it: one that its paper prints in capitals alone has them at the head of its words, but for
 * particles and initials: "ADA VAN DER ORM" as "Ada van der Orm".
 */
export function authorName(name: string): string {
  const words = name.trim().split(/\s+/u)
  if (/\p{Ll}/u.test(name) || words.length < 2) return name
  return words
    .map((word, index) => (index > 0 && PARTICLE.test(word) ? word.toLowerCase() : titled(word)))
    .join(' ')
}

const NAME = /^\p{Lu}[\p{Lu}’'-]+$/u
const PARTICLE = /^(?:AND|AL|BIN|DA|DE|DEL|DER|DI|DOS|DU|EL|LA|LE|OF|TEN|TER|THE|VAN|VON)$/u

/** "O’BRIEN-LEE" as "O’Brien-Lee"; initials and what has no vowel stay. */
function titled(word: string): string {
  if (!NAME.test(word) || INITIALS.test(word)) return word
  return word
    .toLowerCase()
    .replace(/^mc\p{L}|^\p{L}[’']\p{L}|(?:^|-)\p{L}/gu, (head) =>
      head.toUpperCase().replace('MC', 'Mc'),
    )
}

const INITIALS = /^(?:[^AEIOUY]{2,3}|AFP|AP|EFE|UN|UPI|USA?)$/u
