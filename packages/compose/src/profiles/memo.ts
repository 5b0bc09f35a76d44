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
