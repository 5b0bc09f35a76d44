import type {Article} from '@onrecord/core'

/** Whether who signs an article is one of its bodies, such as an agency: "Coast Wire" has no family name. */
export function isSignedByBody(
  {entities}: Article,
  {entity}: Article['metadata']['bylines'][number],
): boolean {
  const signer = entities.find(({id}) => id === entity)
  return signer?.type === 'organisation' || signer?.type === 'group'
}
