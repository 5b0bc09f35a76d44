import {house} from './house.ts'
import type {Profile} from './profile.ts'

export const briefProfile: Profile = {
  ...house,
  id: 'brief',
  sections: [
    'standfirst',
    'bottomLine',
    'notice',
    'keyFigures',
    'keyMessages',
    'differing',
    'withheld',
    'background',
    'supported',
    'whoSaysWhat',
    'timeline',
    'law',
    'recommendations',
    'unknown',
    'method',
    'sources',
  ],
}
