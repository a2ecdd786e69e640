import { anyCase } from '../language/any-case.js'

/** How many came by, saw or took it. */
const counted = anyCase(
  /\b(?:page ?views?|views?|impressions?|downloads?|installs?|installations?|sign(?:s|ed)?[- ]?ups?|registrations?|registered users?|accounts (?:created|opened)|clicks?|visits?|visitors?|followers?|likes?|hits|traffic|reach|DAUs?|MAUs?|WAUs?|(?:daily |weekly |monthly )?active users|sessions|opens|subscribers?|attendees|mentions|stars)\b|\b(?:see|saw|seen|visit|view|open|opened|download|install)\b/,
)
/** What they then did, got, paid or said. */
const worth = anyCase(
  /\b(?:who (?!see|saw|visit|view|open|download|install|click|sign)|of (?:those|whom)|per (?:user|customer|visit|order|ticket|resolved|team|lead)|rate|conversion|convert|retention|retain|churn|complet\w*|finish\w*|return\w*|repeat|renew\w*|paid|pay(?:s|ing)?|buy|bought|orders?|purchas\w*|revenue|tickets?|complaints?|calls|time|minutes|hours|seconds|errors?|fail\w*|satisf\w*|NPS|CSAT|rating|abandon\w*|drop-?off|accura\w*|resolv\w*|invit\w*|book(?:s|ed|ings)|submit\w*|save\w*|share of|percent(?:age)? of|unaided|without|instead of|stop|fewer|less|cost|wait)\b|% of\b/,
)

/** A count of exposure or activity ("10,000 page views") that does not say whether anybody was better off. */
export function isExposure(text: string): boolean {
  return counted.test(text) && !worth.test(text)
}
