import { anyCase } from './any-case.js'

const reason = anyCase(
  /\b(?:because|so that|so (?:they|we|people|users|he|she|it|nobody|everyone|that|the)\b|in order to|since|(?<!\b(?:well|such|soon|long|far|same|just) )as (?:they|it|we|there|the(?! (?:first|second|third|fourth|fifth|last|only|main|primary|default|sole|single|central|standard|target|basis|database|platform|framework|front[- ]?end|back[- ]?end|client|app)\b))\b|which means|which (?:costs|leads|results)|due to|otherwise|the need|needs? to (?:know|see|decide|find)|to (?:avoid|prevent|reduce|cut|stop|save|keep)|that way|therefore|instead of|rather than|without (?:having|needing|losing))\b/,
)

/** A reason stands in the text; "as the third tab", "as well as the name" and "such as it" are none. */
export function givesReason(text: string): boolean {
  return reason.test(text)
}
