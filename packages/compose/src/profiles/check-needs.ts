import type {Dossier} from '@onrecord/core'
import {ComposeError} from '../compose-error.ts'
import type {Profile, ProfileNeed} from './profile.ts'

/** Throws a `ComposeError` for the first thing that a profile needs and the dossier does not have: nothing is made up for it. */
export function checkNeeds(profile: Profile, dossier: Dossier): void {
  for (const need of profile.needs) {
    const {place, expected, missing} = NEEDS[need]
    if (!missing(dossier)) continue
    throw new ComposeError(
      'profile-missing',
      place,
      `The profile ${profile.id} needs ${expected} at ${place}`,
    )
  }
}

interface Need {
  readonly place: string
  readonly expected: string
  readonly missing: (dossier: Dossier) => boolean
}

const NEEDS: Readonly<Record<ProfileNeed, Need>> = {
  anything: {
    place: 'articles',
    expected: 'an article or an analysis, since nothing can be told of a title alone,',
    missing: ({articles, analysis}) => articles.length === 0 && analysis === null,
  },
  analysis: {
    place: 'analysis',
    expected:
      'a bottom line and key messages of an analyst, since nobody signs what a rule has read,',
    missing: ({analysis}) => analysis?.bottomLine == null || analysis.keyMessages.length === 0,
  },
  recommendations: {
    place: 'analysis.recommendations',
    expected: 'at least one recommendation',
    missing: ({analysis}) => (analysis?.recommendations.length ?? 0) === 0,
  },
  submitter: {
    place: 'submission.submitters',
    expected: 'the organisation that submits, with name and description,',
    missing: ({submission}) => !isIntroduced(submission?.submitters[0]),
  },
  twoSubmitters: {
    place: 'submission.submitters',
    expected: 'at least two organisations, each with name and description,',
    missing: ({submission}) =>
      (submission?.submitters.length ?? 0) < 2 || !submission?.submitters.every(isIntroduced),
  },
  state: {
    place: 'submission.state',
    expected: 'the State under review',
    missing: ({submission}) => submission?.state === undefined,
  },
  status: {
    place: 'submission.submitters',
    expected: 'an organisation with its consultative status (general, special or roster)',
    missing: ({submission}) => !submission?.submitters.some(({status}) => status !== undefined),
  },
  letter: {
    place: 'letter',
    expected: 'addressee and signatory',
    missing: ({letter}) => letter === undefined || letter.addressee.length === 0,
  },
}

function isIntroduced(submitter: {readonly description?: string | undefined} | undefined): boolean {
  return submitter?.description !== undefined && submitter.description.trim() !== ''
}
