/**
 * Whether a link may lead there: an absolute http or https address, or a mailbox. Everything else (`javascript:`, `data:`, `file:`,
 * relative addresses, blanks and control characters) is no target for a document that travels.
 */
export function isLinkTarget(href: string): boolean {
  return /^(?:https?:\/\/[^\s/?#\p{Cc}][^\s\p{Cc}]*|mailto:[^\s\p{Cc}]+@[^\s\p{Cc}]+)$/iu.test(href)
}
