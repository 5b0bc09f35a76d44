/** A template that cannot be used: the message is one line that says what was expected and what came. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
}
