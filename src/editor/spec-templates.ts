import type { Localiser } from '../localiser.js'

interface SpecTemplate {
  label: string
  detail: string
  /** The document as a snippet: each blank is a tab stop, and what only the author knows stays blank. */
  snippet: string
}

/** The shapes of spec that one can start from. */
export function specTemplates(l10n: Localiser): SpecTemplate[] {
  return [
    { label: l10n.t('PRD'), detail: l10n.t('Problem, users, evidence, the four risks, requirements and what is learned after launch'), snippet: prd },
    { label: l10n.t('One-pager'), detail: l10n.t('The case for a product or feature on one page'), snippet: onePager },
    { label: l10n.t('Pitch'), detail: l10n.t('A problem, how much time it is worth, and the outline of a solution'), snippet: pitch },
  ]
}

const prd = `# PRD: \${1:[name]}

## Problem

Today \${2:[who]} \${3:[cannot do what]}, when \${4:[situation]}, because \${5:[cause]}. It happens \${6:[how often]} and costs \${7:[what]}.

## Evidence

- \${8:[what was found out]}: \${9:[from how many, when]} (\${10:[link]})

## Primary user

\${11:[role]} at \${12:[kind of place]}, who needs to \${13:[get what done]}. Not for: \${14:[whom]}.

## Goal

Serves \${15:[goal of the company or team]}. Why now: \${16:[reason]}.

## Success

| Measure | Today | Target | By when | Must not get worse |
| --- | --- | --- | --- | --- |
| \${17:[what people do differently]} | \${18:[value]} | \${19:[value]} | \${20:[date]} | \${21:[measure]} |

## Risks

| Risk | What we know | How we find out | Who, by when |
| --- | --- | --- | --- |
| Valuable: would people choose it? | \${22:[finding or assumption]} | \${23:[test and pass mark]} | \${24:[who, date]} |
| Usable: can they work it out? | \${25:[finding or assumption]} | \${26:[test and pass mark]} | \${27:[who, date]} |
| Feasible: can we build and run it? | \${28:[finding or assumption]} | \${29:[spike or review]} | \${30:[who, date]} |
| Viable: does it work for the business? | \${31:[finding or assumption]} | \${32:[review]} | \${33:[who, date]} |

## Options considered

| Option | Why it could win | What we learned |
| --- | --- | --- |
| \${34:[option]} | \${35:[reason]} | \${36:[finding]} |
| Do nothing | \${37:[reason]} | \${38:[finding]} |

## Requirements

- \${39:[who]} can \${40:[do what]}, so that \${41:[outcome]}

## Out of scope

- \${42:[tempting thing]}, because \${43:[reason]}

## After launch

On \${44:[date]} \${45:[who]} checks \${46:[measure]}. If it is below \${47:[limit]}, we \${48:[stop, change or extend]}.

## Open questions

- \${49:[question]} (\${50:[who]}, by \${51:[date]})
$0`

const onePager = `# One-pager: \${1:[name]}

## Problem

Today \${2:[who]} \${3:[cannot do what]}, when \${4:[situation]}, because \${5:[cause]}.

## How we know

\${6:[what was found out]}, from \${7:[how many, when]} (\${8:[link]}).

## Idea

\${9:[what people could do then]}. The other way we weighed: \${10:[option]}, because \${11:[reason]}.

## What could go wrong

- Valuable: \${12:[what we know, or how we find out and by when]}
- Usable: \${13:[what we know, or how we find out and by when]}
- Feasible: \${14:[what we know, or how we find out and by when]}
- Viable: \${15:[what we know, or how we find out and by when]}

## Success

\${16:[measure]} goes from \${17:[value]} to \${18:[value]} by \${19:[date]}. On \${20:[date]} \${21:[who]} looks at it; if it falls short, we \${22:[stop, change or extend]}.

## Not now

- \${23:[tempting thing]}, because \${24:[reason]}
$0`

const pitch = `# Pitch: \${1:[name]}

## Problem

\${2:[one story that shows it]}: \${3:[who]} \${4:[struggles with what]}, and today \${5:[manages how]}.

## Appetite

\${6:[how much time this is worth]}, instead of \${7:[what waits]}, because \${8:[reason]}.

## Solution

\${9:[the outline, rough enough to leave room]}

## Rabbit holes

- \${10:[what could take all the time]}: \${11:[how we avoid it]}

## No-gos

- \${12:[what is left out]}, because \${13:[reason]}

## How we will know

\${14:[what people do differently]}, looked at on \${15:[date]} by \${16:[who]}.
$0`
