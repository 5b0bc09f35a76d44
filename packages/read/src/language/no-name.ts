/** "Who declined to give his name", "on condition of anonymity", "asked to be called only Ada", "not authorised to speak". */
export const GIVES_NO_NAME: RegExp =
  /\banonym|\b(?:asked|declined|demanded|insisted|preferred|refused|requested|want(?:ed)?|wish(?:ed)?|not (?:be|give))\s[^:;.]{0,60}\b(?:unnamed|(?:sur)?name|identi|called)|\bno name\b|\bauthori[sz]ed to (?:speak|talk)\b/
