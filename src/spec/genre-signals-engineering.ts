import { localisable } from '../localiser.js'
import { countKinds, headed, hits, type Signal, total } from './genre-signal.js'
import { isAboutMachines } from './genre-traits.js'

/** How many tests ran, and how they ended: columns of a test report. */
const ran = /^(?:run|executed|passed|failed|blocked|skipped|pass rate)$/gm

/** What speaks for a paper among engineers: how something is built, tested, or kept safe. Such papers have goals, problems and measures as well. */
export const engineeringSignals: readonly Signal[] = [
  {
    name: localisable('parts of a paper for engineers'),
    genre: 'design',
    points: (traits) =>
      isAboutMachines(traits)
        ? hits(
            traits.headings,
            /^(?:(?:proposed |detailed |technical |system |high[- ]level )?(?:design|architecture|changes)(?: details| overview)?|(?:(?:proposed|public|new) )?(?:apis?|interfaces?)(?: (?:changes|design))?|(?:data |database )?(?:schemas?|models?)|(?:data |schema )?migrations?(?: (?:plan|path|strategy)| of .*)?|(?:(?:alternatives|options) )?considered(?: alternatives)?|(?:rejected |other )?alternatives(?: considered| and why.*)?|(?:backwards? )?compatibility|deprecations?|trade-?offs|drawbacks|test(?:s|ing)?(?: plan| strategy)?|roll-?(?:out|back)(?: plan| strategy)?|(?:failure|error)(?: modes| handling)?|monitoring|observability|performance|scalability|security(?: considerations)?|implementation(?: plan| details)?|requirements (?:on|for) (?:writers|readers|callers|clients|consumers|producers)|consequences|unresolved(?: questions)?)$/gm,
            0.75,
            1.25,
            4,
          )
        : 0,
  },
  {
    name: localisable('figures of machines'),
    genre: 'design',
    points: (traits) => (isAboutMachines(traits) && traits.evidence >= 2 && traits.targets >= 2 ? 1.5 : 0),
  },
  {
    name: localisable('how it is tested'),
    genre: 'other',
    points: total(
      headed(
        /^(?:test (?:cases?|data|environments?|scenarios|approach|schedule|deliverables|items|levels|execution|results|scripts?)|(?:entry|exit|suspension|pass\/fail) criteria|features (?:not )?to be tested|(?:regression|smoke|load|acceptance) tests?|defects?(?: management)?|(?:open|known|new|remaining) (?:faults|defects|bugs)|(?:faults|defects) found|(?:what was )?not tested|builds? tested|retest)$/gm,
        1.5,
        1.25,
        5,
      ),
      ({ columns }) => (countKinds(columns, ran) >= 2 ? 2 : 0),
    ),
  },
  {
    name: localisable('what threatens it'),
    genre: 'other',
    points: headed(
      /^(?:(?:security )?threats?(?: (?:model|actors?|agents?|scenarios|analysis))?|assets(?: to protect)?|attack(?:er|ers|s)?(?: (?:surface|vectors?|trees?|model|goals))?|trust boundaries|entry points|adversar(?:y|ies)|mitigations|residual risks?|stride)$/gm,
      1.5,
      1.5,
      6,
    ),
  },
]
