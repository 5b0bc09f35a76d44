import type {Article, Dossier, LintIssue} from '@onrecord/core'
import {articleOf, NAME_KEPT_OUT, partyOf} from './decisions.ts'
import {element} from './dom.ts'
import {tellsOf} from './lint.ts'
import {placeLink} from './places.ts'
import type {Shown} from './shown.ts'

/** Keeps words out that may tell who somebody is; `field`: the id of what whoever decides goes on from. */
export type KeepWords = (words: string, field: string) => void

/** Where the list of people says what may still tell who somebody is: by an entity's id, or by a name that was added. */
export function tellsPlace(key: {readonly entity: string} | {readonly name: string}): HTMLElement {
  const made = element('div', 'tells')
  if ('entity' in key) made.id = `tells-${key.entity}`
  Object.assign(made.dataset, key)
  return made
}

/** Says it beside each of whom something tells, with a way to keep the words out. */
export function showTells(
  list: HTMLElement,
  dossier: Dossier,
  {printed}: Pick<Shown, 'printed'>,
  keep: KeepWords,
): void {
  const article = articleOf(dossier)
  const tells = tellsOf(dossier)
  const withheld = new Set(article.entities.filter(({id}) => printed.has(id)).map(({name}) => name))
  for (const place of list.querySelectorAll<HTMLElement>('.tells')) {
    const party = partyAt(dossier, place.dataset)
    const found = tells.filter((one) => party !== undefined && one.party === party)
    place.replaceChildren(
      ...found.map((one) => {
        const {entity} = place.dataset
        const field = entity === undefined ? 'name' : `policy-${entity}`
        // a namesake stands in the list by themselves
        const button = one.code === 'name-shared' ? [] : [keepButton(one, field, keep)]
        return element('p', 'note', ...toldOf(article, one, withheld), ...button)
      }),
    )
  }
}

function partyAt(dossier: Dossier, {entity, name}: DOMStringMap): string | undefined {
  const found = articleOf(dossier).entities.find(({id}) => id === entity)
  if (found !== undefined) return partyOf(dossier, found)?.id
  const added = dossier.protection?.people.filter(({as}) => as === NAME_KEPT_OUT) ?? []
  return added.find(({party}) => dossier.parties.find(({id}) => id === party)?.name === name)?.party
}

function toldOf(
  article: Article,
  {code, words = '', span}: LintIssue,
  withheld: ReadonlySet<string>,
): (Node | string)[] {
  const quoted = element('bdi', '', words)
  if (code === 'name-as-word') {
    const where = placeLink(article, span ?? undefined)
    const at = where.length === 0 ? [] : [' (first in ', ...where, ')']
    return ['Look: “', quoted, '” stays as a common word', ...at, ', and may be the name. ']
  }
  if (code === 'role-tells') return ['Look: “', quoted, '” stays, and may tell who it is. ']
  return withheld.has(words)
    ? [
        'Look: ',
        quoted,
        ' is nearly this name, and is withheld. Name them on purpose if it is somebody else.',
      ]
    : [
        'Look: ',
        quoted,
        ' has a word of this name, and stays. Keep them out if it is the same person, else name them on purpose.',
      ]
}

function keepButton({words = ''}: LintIssue, field: string, keep: KeepWords): HTMLElement {
  const button = element('button', 'small', 'Keep these words out')
  button.type = 'button'
  button.setAttribute('aria-label', `Keep these words out: ${words}`)
  button.addEventListener('click', () => keep(words, field))
  return button
}
