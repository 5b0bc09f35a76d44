// What the tests need of jsdom; its own types would bring those of the browser into every file.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: {readonly document: unknown}
  }
}
