import {isLinkTarget} from '@onrecord/document'
import {cleanText} from './clean-text.ts'

/**
 * An address that Word opens without complaint, or `null` where it is no web or mail address: a link target that is
 * no valid URI makes Word call the whole file damaged.
 */
export function safeHref(href: string): string | null {
  const address = cleanText(href).trim()
  if (!isLinkTarget(address)) return null
  return encodeURI(address.replace(/%(?![0-9a-f]{2})/gi, '%25')).replace(
    /%25(?=[0-9a-f]{2})/gi,
    '%',
  )
}
