/**
 * Whoever marks all of the page and copies or drags it away takes what is shown: the list of real names is not to be marked (in the
 * style sheet), but a browser adds what stands in a field, as the article has it.
 */
export function takeMarkedWords(): void {
  document.addEventListener('copy', (event) => {
    if (event.clipboardData === null || !isAcrossField()) return
    put(event.clipboardData)
    event.preventDefault()
  })
  document.addEventListener('dragstart', ({dataTransfer}) => {
    if (dataTransfer !== null && isAcrossField()) put(dataTransfer)
  })
}

/** Whether more is marked than words within one field. */
function isAcrossField(): boolean {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0) return false
  const range = selection.getRangeAt(0)
  return (
    !range.collapsed &&
    [...document.querySelectorAll('textarea, input')].some((one) => range.intersectsNode(one))
  )
}

function put(taken: DataTransfer): void {
  taken.clearData()
  // without what stands in fields
  taken.setData('text/plain', getSelection()?.toString() ?? '')
}
