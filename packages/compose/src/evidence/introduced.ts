import {nameAndRole, type Voice} from './voices.ts'

/** Somebody where a text names them first: with what they are, but for what a story tells of a body ("which runs the harbour"). */
export function introduced(voice: Voice, name: string = voice.name): string {
  return voice.role?.startsWith('which ') ? name : nameAndRole(voice, name)
}
