import {house} from './house.ts'
import type {Profile} from './profile.ts'

export const memoProfile: Profile = {
  ...house,
  id: 'memo',
  sections: [
    'memoHead',
    'bottomLine',
    'notice',
    'withheld',
    'keyFindings',
    'background',
    'supported',
    'evidence',
    'differing',
    'positions',
    'timeline',
    'law',
    'options',
    'recommendations',
    'nextSteps',
    'unknown',
    'method',
    'sources',
  ],
}
