import { localisable } from '../localiser.js'
import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'

/** A matter that law or people's trust puts limits on. */
export interface SensitiveTopic extends TextRange {
  /** For messages. */
  name: string
}

const handling =
  '(?:stor\\w+|keep(?:s|ing)?|kept|collect\\w*|sav(?:e|es|ed|ing)|us(?:e|es|ed|ing)|track\\w*|record\\w*|shar\\w+|send(?:s|ing)?|sent|upload\\w*|process\\w*|read(?:s|ing)?|scan\\w*|log(?:s|ged|ging)?|show(?:s|n|ing)?|display\\w*|access\\w*|enter(?:s|ed|ing)?|import\\w*|analy[sz]\\w+|transfer\\w*|captur\\w+|request\\w*|ask(?:s|ed)? for|require\\w*|retain\\w*)'
const people =
  "(?:customers?|users?|guests?|patients?|students?|pupils?|tenants?|residents?|members?|employees?|drivers?|candidates?|players?|clients?|callers?|people|personal|private)(?:['’]s?)?"

const topics: readonly [string, RegExp][] = [
  [
    localisable('location data'),
    anyCase(
      `\\b${handling}\\b[^.;]{0,40}\\b(?:(?:live |current |exact |precise |their |GPS |geo-?)?location (?:history|data|tracking)|(?:${people}|their|exact|precise|live|current|GPS) (?:location|position|whereabouts)s?|GPS (?:tracks?|coordinates|data))\\b`,
    ),
  ],
  [
    localisable('health data'),
    anyCase(
      `\\b${handling}\\b[^.;]{0,50}\\b(?:health (?:data|records?|information|status)|medical (?:records?|histor(?:y|ies)|data|information)|patient (?:data|records?|names?|files?)|patients?(?:['’]s?)? (?:[a-zà-ɏ]+ )?diagnos[ei]s|medications?|allergies|disabilit(?:y|ies))\\b`,
    ),
  ],
  [
    localisable('biometric data'),
    anyCase(
      /\b(?:biometric\w*|facial recognition|face (?:recognition|scans?|matching)|fingerprint (?:scan\w*|readers?|data|login|sensors?)|voice ?prints?|iris scans?)\b/,
    ),
  ],
  [
    localisable('recordings of people'),
    anyCase(
      `\\b(?:record\\w*|transcrib\\w+|listen\\w* (?:in )?to) (?:all |every |the |each |${people} )*(?:calls?|conversations?|meetings?|voices?|screens?|keystrokes)\\b|\\b(?:call|screen|voice|video|session) recordings?\\b`,
    ),
  ],
  [
    localisable('data of minors'),
    anyCase(
      /\b(?:minors(?!\s+(?:changes|versions|releases))|under[- ]?(?:13|16|18)s?|under-?age (?:users?|accounts?)|(?:teen(?:age(?:r|rs)?)?|child|children(?:['’]s)?|kids?['’]?) (?:accounts?|profiles?|data|users?))\b/,
    ),
  ],
  [
    localisable('payment data'),
    anyCase(
      /\b(?:(?:credit|debit|payment) ?card (?:numbers?|details|data|information)|(?<!\b(?:national|identity|ID) )card (?:numbers?|details)|(?:payment|bank(?:ing)?|bank account) (?:details|data|information|credentials)|IBANs?|CVV|(?:pay|payments?|rent|fees?|top[- ]?up)\b[^.;]{0,30}\b(?:via|by|with|using) (?:[a-zà-ɏ]+, )*(?:ACH|card|credit card|direct debit|Apple Pay|Google Pay|digital wallets?|crypto\w*|bank transfer))\b/,
    ),
  ],
  [
    localisable('identity documents'),
    anyCase(
      /\b(?:passport(?:s| numbers?| scans?| data)?|(?:national|identity|ID) cards?(?: numbers?| scans?)?|driving licen[cs]es?|social security numbers?|SSNs?|dates? of birth|national insurance numbers?|tax (?:IDs?|numbers?))\b/,
    ),
  ],
  [
    localisable('personal data'),
    anyCase(
      `\\b${handling}\\b[^.;]{0,50}\\b(?:PII|personal(?:ly)?[- ]identif\\w+(?: information| data)?|personal (?:data|information)|(?:salary|salaries|wages|religion|ethnicity|sexual orientation|criminal records?))\\b`,
    ),
  ],
  [
    localisable('training on what people wrote or said'),
    anyCase(
      `\\b(?:train(?:s|ed|ing)?|fine-?tun\\w+)\\b[^.;]{0,60}\\b(?:on|with|from)\\b[^.;]{0,40}\\b(?:${people}|chats?|messages?|conversations?|e-?mails?|essays?|calls?)\\b|\\b(?:chats?|messages?|conversations?|e-?mails?|essays?|calls?|${people} (?:data|photos?|uploads?))\\b[^.;]{0,30}\\bto (?:train|fine-?tune)\\b`,
    ),
  ],
  [
    localisable('scraping'),
    anyCase(
      /\b(?:scrap(?:e|es|ed|ing)|crawl(?:s|ed|ing)?) (?:[a-zà-ɏ]+['’]? ){0,4}(?:web ?sites?|pages?|profiles?|prices?|listings?|data|LinkedIn|Facebook|Instagram|Google)\b/,
    ),
  ],
  [
    localisable('marketing mail'),
    anyCase(/\b(?:marketing|promotional) (?:e-?mails?|messages?|SMS|texts?|push)\b|\be-?mail (?:marketing|campaigns?|blasts?)\b/),
  ],
]
const denied = anyCase(
  /\b(?:no|not|\w+n['’]t|never|neither|nor|without|none|only if|unless|stripped|anonymi[sz]\w*|pseudonymi[sz]\w*|removed?|delet\w+|unchanged|existing|already|as today|instead of|avoid\w*|out of scope)\b/,
)

/** The sensitive matter that a text says is handled, with where it stands; undefined where it is denied, taken away or as it was. */
export function sensitiveIn(text: string): SensitiveTopic | undefined {
  if (denied.test(text)) return undefined
  for (const [name, pattern] of topics) {
    const match = pattern.exec(text)
    if (match) return { name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
