import { describe, expect, it } from 'vitest'
import { type Asked, asksForArtefact, asksForIt, needBehind, theClient } from '../../src/language/requested.js'

/** "Acme | wants | a lamp": who it is, the words of the request, and what stands behind them; what stands in front comes first. */
function asked(parts: string, kind: Asked['kind'] = 'ask', who?: string): [Asked, string] {
  const [before = '', name = '', verb = '', behind = ''] = parts.split('|')
  const start = before.length
  return [{ kind, who: who ?? name.trim(), start, end: start + name.length + verb.length }, before + name + verb + behind]
}

describe('the one that a project is done for', () => {
  it.each(['the client', 'Our client', 'The Customer'])('%s', (who) => expect(theClient.test(who)).toBe(true))
  it.each(['a client', 'the client side', 'all the client', 'clients'])('not %s', (who) => expect(theClient.test(who)).toBe(false))
})

describe('a need, not a thing', () => {
  it.each([
    ' to be certain',
    ' to be confident',
    ' to understand it',
    ' to find it',
    ' to see whether it rings',
    ' to see that it rings',
    ' to feel calm',
    ' to stop it',
    ' to learn',
    ' to spend less',
    ' to save time',
    ' to continue',
    ' to reduce noise',
    ' to minimise noise',
    ' to minimize noise',
    ' to get paid',
    ' to get rid of it',
    ' to keep calm',
    ' to make sure',
    ' to trust it',
    ' to tell them',
    ' to decide',
    ' to compare',
    ' fewer lamps',
    ' more confidence',
    ' more control',
    '  certainty',
    ' confidence',
  ])('%s', (text) => expect(needBehind.test(text)).toBe(true))
  it.each([
    ' to see lamps',
    ' to keep having it',
    ' to keep using lamps',
    ' to keep this',
    ' to keep the lamps',
    ' to get it',
    ' more lamps',
    ': to know',
    'to know',
    ' minimiyze',
    ' a lamp to save time',
  ])('not:%s', (text) => expect(needBehind.test(text)).toBe(false))
})

describe('what the text speaks of already', () => {
  it.each([
    '|Acme|  wants|it',
    '|Acme| wants| to have it',
    '|Acme| insists on|on this',
    '|Acme| asks|about these',
    '|Acme| wants| to be able to use them',
    '|Acme| wants| to keep having it',
    '|Acme| wants| those',
    '|Acme| wants| one',
    '|Acme| wants| to do so',
    '|Acme| wants| getting the same',
    '|Acme| wants| to get it',
    '|Acme| asked for this|',
    '|Acme| asked for it| in May',
    '|Acme| brought this up| at once',
    '|Acme| raised it with us|',
  ])('%s', (parts) => expect(asksForIt(...asked(parts))).toBe(true))
  it.each([
    '|Acme| wants| a lamp like this',
    '|Acme| wants| lamps',
    '|Acme| wants| it is said',
    '|Acme| wants| it to be sure',
    '|Acme| expects| it',
    '|Acme| asked for itself|',
    '|Acme| wants it all|',
    '|Acme| raised it up there|',
    '|They| want| it',
    '|he| wants| it',
    '|The user| wants| it',
    '|Our users| want| it',
    '|| wants| it',
  ])('not: %s', (parts) => expect(asksForIt(...asked(parts))).toBe(false))
  it('is asked for, not decided or promised', () => {
    expect(asksForIt(...asked('|Acme| wants| it', 'decision'))).toBe(false)
    expect(asksForIt(...asked('We expect this: |Acme| wants| it'))).toBe(true)
    expect(asksForIt(...asked('A lamp like this|Acme| wants| lamps'))).toBe(false)
    expect(asksForIt(...asked('They say |Theya| wants| it'))).toBe(true)
    expect(asksForIt(...asked('|Tihe| wants| it'))).toBe(true)
  })
})

describe('a thing to build', () => {
  it.each([
    '|Acme| wants| a dashboard',
    '|Acme| wants|dashboards',
    '|Acme| wants| to be able to get dashboards',
    '|Acme| wants| to be able to configure lamps',
    '|Acme| wants| to be able to customize lamps',
    '|Acme| wants| to be able to customise lamps',
    '|Acme| wants|be able to print',
    '|Acme| wants|  be able to sort',
    '|Acme| wants| guests to be able to toggle lamps',
    '|Acme| wants| all her guests to be able to filter lamps',
    '|Acme| asked| to build lamps',
    '|Acme| asked|  to build lamps',
    '|Acme| asked| us to build lamps',
    '|Acme| asked| me to add  lamps',
    '|Acme| asked| us to  add lamps',
    '|Acme| asked|to add lamps',
    '|Acme| wants| a lamp',
    '|Acme| want| two red lamps',
    '|Acme| wants|  four of them',
    '|Acme| would like| 12 lamps',
    '|Acme| would love| an oar',
    '|Acme| would really prefer| an oar',
    '|Acme| suggests| an oar',
    '|Acme| suggest| an oar',
    '|Acme| suggested| an oar',
    '|Acme| insists on| an oar',
    '|Acme| insist on| an oar',
    '|Acme| insisted on| an oar',
    '|Acme| asked for | an oar',
    '|Acme| wants| guests to ring',
    '|Acme| want| guests to ring',
    '|the client| wants| guests to ring',
    '|Acme| wants| its many old guests to ring',
    '|Acme| wants| the guests to ring',
    '|Acme|  wants|  guests to ring',
    'A dashboard |was asked for by| Acme|',
    'This |came from| Acme|',
    '– It |came from| Acme|',
    'That | is per| Acme|',
    'A dashboard, | Acme| wants| it',
    'Lamps at the gate (|Acme| wants| it)',
    'Lamps at the gate –|Acme| wants| to have this',
    'Lamps at the gate, the |board| asked for it| today',
    'Lamps at the gate,  the  |board| wants| that',
    'Lamps at the gate; |board| wants| them',
    '|Acme| is keen|, so we build lamps',
    '|Acme| is keen|, so, I will add lamps',
    '|Acme| is keen|, hence we’ll make lamps',
    "|Acme| is keen|, thus we'll quickly ship lamps",
    '|Acme| is keen|, therefore the team are going to introduce lamps',
  ])('%s', (parts) => expect(asksForArtefact(...asked(parts))).toBe(true))
  it.each([
    '|Acme| asked| for time',
    '|Acme| asked| us to sit down',
    '|Acme| asked| when to build lamps',
    '|Acme| asked| if lamps are able to print',
    '|Acme| wants| lamps; we want to be able to print',
    '|Acme| wants| a big way out',
    '|Acme| wants| a simpler lamp',
    '|Acme| wants| a big better lamp',
    '|Acme| wants| an answer today',
    '|Acme| wants| lamps and an oar',
    '|Acme| demands| an oar',
    '|Acme| wants nothing but| an oar',
    '|acme| wants| an oar',
    '|le Client| wants| an oar',
    '|Acme| demands| guests to ring',
    '|Acme| wants lamps and| guests to ring',
    '|le Client| wants| guests to ring',
    '|Acme| wants| big old grey harbour guests to ring',
    '|Acme| wants| lamps: guests go to bed',
    'Lamps |came from| Acme|',
    'Lamps like this |came from| Acme|',
    'A dashboard |Acme| wants| lamps',
    'Lamps at the gate |Acme| wants| it',
    'Lamps at the gate, all of it. |Acme| wants| this',
    'The |board| wants| it',
    '|Acme| is keen|, so we wait',
    '|Acme| is keen|, so they build lamps',
    '|Acme| wants| lamps, which are so very calm at night when all the boats have left the harbour that nobody needs a dashboard',
  ])('none: %s', (parts) => expect(asksForArtefact(...asked(parts))).toBe(false))
  it('is not what is decided, or asked for by nobody, unless it is named', () => {
    expect(asksForArtefact(...asked('|Acme| wants| an oar', 'decision'))).toBe(false)
    expect(asksForArtefact(...asked('|Acme| asked| to be able to print', 'promise'))).toBe(false)
    expect(asksForArtefact(...asked('|Often| asked| to be able to print', 'ask', ''))).toBe(false)
    expect(asksForArtefact(...asked('|Acme| wants| a dashboard', 'promise'))).toBe(true)
  })
})
