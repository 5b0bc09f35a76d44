/** "Who declined to give his name", "on condition of anonymity", "asked to be called only Ada", "not authorised to speak"; not "declined to name him". */
export const GIVES_NO_NAME: RegExp =
  /\banonym|\b(?:asked|declined|demanded|insisted|preferred|refused|requested|want(?:ed)?|wish(?:ed)?|(?:can)?not (?:be|give))\s[^:;.]{0,60}\b(?:unnamed|surname|(?<!to )(?:name|identi)|identify \w{3,4}sel|called)|\bno name\b|\bauthori[sz]ed to (?:speak|talk)\b/
