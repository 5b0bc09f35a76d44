/** "The captain …" goes on as "the captain …": words that begin no name lose their capital, any other may be one. */
export function continued(sentence: string): string {
  return sentence.replace(SMALL_WORD, (word) => word.toLowerCase())
}

const SMALL_WORD =
  /^(?:The|An?|This|That|These|Those|There|It|Its|He|His|She|Her|They|Their|We|Our|In|On|At|By|For|From|With|Without|About|Around|Over|Under|Nearly|Almost|More|Most|Many|Some|Several|Few|Fewer|Less|Least|All|Both|Each|Every|No|Nobody|None|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half|People|Money|Officials|Workers|Residents|Women|Men|Children|When|While|Where|Why|How|Whoever|Whatever|Whether|Whichever|If|As|After|Before|Since|Until|Because|Once|Though|Although|Unless|During|Among|Between|Within|Neither|Either|Nothing|Everybody|Everyone|Somebody|Someone|Anybody|Anyone|Another|Other|Others|Such|Not|Only|Even)(?=[\s,’])/u
