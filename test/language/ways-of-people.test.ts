import { describe, expect, it } from 'vitest'
import { peopleClaim } from '../../src/language/people-claims.js'
import { attitudeOfMany, habitAfter, traitAfter, wayOfPeople } from '../../src/language/ways-of-people.js'

const way = (text: string) => {
  const found = wayOfPeople(text)
  return found && `${found.kind}: ${text.slice(found.start, found.end)}`
}
const claimed = (text: string) => {
  const found = peopleClaim(text)
  return found && text.slice(found.start, found.end)
}

describe('what people love, lose and decide', () => {
  it.each([
    ['A photo is something that hikers love.', 'hikers'],
    ['It is the kind of thing people tell their friends about.', 'people'],
    ['A tenant who waits a week loses trust.', 'A tenant who waits a week loses trust'],
    ['Somebody who has lost a parcel never orders again.', 'Somebody who has lost a parcel never orders'],
    ['Foremen think in crates.', 'Foremen think in'],
    ['Guests judge a hotel by its breakfast.', 'Guests judge a hotel by its'],
    ['Riders decide within seconds whether they stay.', 'Riders decide within seconds'],
    ['Readers open short letters more readily.', 'Readers open short letters more readily'],
    ['Donors give more when they see a face.', 'Donors give more when'],
    ['Caregivers juggle five lists and still miss a visit.', 'Caregivers juggle'],
  ])('%s', (text, said) => expect(claimed(text)).toContain(said))
  it.each([
    'The list names the gates that hikers use.',
    'A driver who stops for ten minutes is asked why.',
    'The clerk decides within two days.',
    'Riders pay more when they change the tour.',
    'Members carry a card.',
  ])('none: %s', (text) => expect(claimed(text)).toBeUndefined())
})

describe('how a whole generation is', () => {
  it.each([
    ['Younger anglers read everything on the phone.', 'Younger anglers read'],
    ['Gen Z in particular will not ring a dentist.', 'Gen Z in particular will not ring'],
    ["In short: today's beekeepers now expect a map.", "today's beekeepers now expect"],
    ['Digital natives have no patience for a queue.', 'Digital natives have no patience'],
    ["The next generation won't carry a wallet.", "The next generation won't carry"],
    ['The smartphone generation never calls.', 'The smartphone generation never calls'],
    ['Teenagers today simply scroll past a plain sign.', 'Teenagers today simply scroll'],
  ])('%s', (text, said) => {
    expect(way(text)).toBe(`way: ${said}`)
    expect(peopleClaim(text)?.kind).toBe('attitude')
  })
  it.each([
    'Younger hives do not survive the first frost.',
    'Modern trams have a low floor.',
    'Invoice generation is done at night.',
    'Token generation does not work offline.',
    'The new generation does not include a printer port.',
    'This generation uses a lithium cell.',
    'The list names younger anglers first.',
  ])('of things, or of nobody: %s', (text) => expect(way(text)).toBeUndefined())
  it.each(['Kids are signed in by the teacher at the gate.', 'Teenagers are charged the reduced fare.', 'Older people are entitled to a free seat.'])(
    'what is done with them: %s',
    (text) => expect(peopleClaim(text)).toBeUndefined(),
  )
  it.each(['Kids are glued to the screen.', 'Gen Z are obsessed with vinyl.', 'Young people are bored by forms.'])('what they are: %s', (text) =>
    expect(peopleClaim(text)?.kind).toBe('attitude'),
  )
})

describe('so it is with whoever did it', () => {
  it.each([
    ['Everyone who has held the paddle wants one.', 'Everyone who has held the paddle wants'],
    ['Nobody who tasted the sample goes back to powder.', 'Nobody who tasted the sample goes back'],
    ['People who sew at home love a quiet machine.', 'People who sew at home love'],
  ])('%s', (text, said) => expect(way(text)).toBe(`way: ${said}`))
  it.each([
    'Everyone who signed the list gets a mail.',
    'Everybody who wants a seat takes a number.',
    'Nobody who is signed out sees the price list.',
    'The door for everyone who skates is locked.',
  ])('a rule of the house: %s', (text) => expect(way(text)).toBeUndefined())
})

describe('how they will take to it', () => {
  it.each([
    ["They'll get used to it.", "They'll get used to it"],
    ['Lodgers would be delighted to pay by phone.', 'Lodgers would be delighted to'],
    ['Everybody will figure it out.', 'Everybody will figure it out'],
    ["Anglers won't mind.", "Anglers won't mind"],
    ['Nobody will notice the second fee.', 'Nobody will notice'],
    ['Growers will appreciate having the frost alarm.', 'Growers will appreciate having'],
    ['All the new ushers will surely soon get the hang of it.', 'All the new ushers will surely soon get the hang of'],
  ])('welcomed: %s', (text, said) => {
    expect(way(text)).toBe(`welcome: ${said}`)
    expect(peopleClaim(text)).toMatchObject({ kind: 'attitude', welcome: true })
  })
  it.each([
    ['Tenants will object to the camera.', 'Tenants will object'],
    ['Tenants will complain about the noise.', 'Tenants will complain'],
    ['Nobody will notice that the seal is broken.', 'Nobody will notice'],
    ['Growers will not notice a failed run.', 'Growers will not notice'],
    ['Guards will miss it.', 'Guards will miss it'],
  ])('foretold, and not welcomed: %s', (text, said) => {
    expect(way(text)).toBe(`forecast: ${said}`)
    expect(peopleClaim(text)?.welcome).toBeUndefined()
  })
  it.each([
    'Both pumps will use it.',
    'The hinges will get used to it.',
    'Florists will be asked to confirm by noon.',
    'Movers will see it on the second page.',
    'Drivers will like the photo with a tap.',
  ])('the product at work: %s', (text) => expect(way(text)).toBeUndefined())
})

describe('what nobody will do, and what they will gladly do', () => {
  it.each([
    ['Nobody would write to us about a scratched lid.', 'Nobody would write'],
    ['No one will ever pay twice for a locker.', 'No one will ever pay'],
    ['Nobody else in their team would touch the archive.', 'Nobody else in their team would touch'],
    ['Nobody will pay for a spare lid.', 'Nobody will pay'],
    ['Tenants will find this device to be very useful.', 'will find this device to be very useful'],
    ['Roofers would happily carry a second tool.', 'Roofers would happily carry'],
    ['They will gladly walk.', 'They will gladly walk'],
  ])('%s', (text, said) => expect(way(text)).toBe(`forecast: ${said}`))
  it.each([
    'Nobody will be charged for the second locker.',
    'No one will see the draft before Friday.',
    'No one will enter the plant during the test.',
    'Nobody will work on the crane on Monday.',
    'Nobody would have to sign twice.',
    'The hinges would readily bear the load.',
    'Test drivers will gladly be paid in cash.',
    'Porters will find the key in the drawer.',
  ])('the rule, or things: %s', (text) => expect(way(text)).toBeUndefined())
})

describe('what they are like', () => {
  it.each([
    ['Market gardeners are creatures of habit.', 'gardeners are creatures of habit'],
    ['Most organists are not computer people.', 'Most organists are not computer people'],
    ['Campers (families) are often very price-sensitive.', 'Campers (families) are often very price-sensitive'],
    ['Distillers are crying out for a better log.', 'Distillers are crying out'],
    ['Parents have been begging for a bus list.', 'Parents have been begging'],
    ['Tuners are getting tired of carbon copies.', 'Tuners are getting tired'],
  ])('%s', (text, said) => {
    expect(claimed(text)).toBe(said)
    expect(peopleClaim(text)?.kind).toBe('attitude')
  })
  it.each([
    ' are isolated from the track by a fence.',
    ' are hooked to the rope before the start.',
    ' are stretched out on the mat.',
    ' are competitive or casual, as set in the profile.',
    ' are busy until the lamp is green.',
    ' are expecting a parcel.',
    ' are named in the busy list.',
    ' are lonelier.',
  ])('pupils%s', (after) => expect(traitAfter(after)).toBeNull())
  it.each([
    ['Are gardeners creatures of habit?', undefined],
    ['The gardeners are creatures of habit, or are they?', undefined],
  ])('asked: %s', (text, said) => expect(claimed(text)).toBe(said))
})

describe('of many in the singular', () => {
  it.each([
    ['Our donor base is very conservative.', 'donor base is very conservative'],
    ['The general public hates paperwork.', 'The general public hates'],
    ['The workforce tends to be sceptical.', 'workforce tends to be sceptical'],
  ])('%s', (text, said) => {
    const found = attitudeOfMany(text)
    expect(found && text.slice(found.start, found.end)).toBe(said)
    expect(claimed(text)).toBe(said)
  })
  it.each([
    'The audience is chosen in the second step.',
    'The public has access to the reading room.',
    'The member base is split by post code.',
    'A public holiday.',
  ])('the product at work: %s', (text) => expect(attitudeOfMany(text)).toBeUndefined())
})

describe('what they would do', () => {
  it.each([
    ['Guests would look here before they leave the house.', 'Guests would look'],
    ['Bell ringers will certainly use the rota.', 'ringers will certainly use'],
    ["Parents won't read a second letter.", "Parents won't read"],
  ])('%s', (text, said) => expect(claimed(text)).toBe(said))
  it.each([
    ' would then press the green button.',
    ' would weigh the box first in this variant.',
    ' will never see the raw code.',
    ' will soon upload their licence.',
    ' will automatically hear the menu.',
    ' would need a second key.',
    ' will use the side door.',
  ])('cashiers%s', (after) => expect(habitAfter(after)).toBeNull())
})

describe('a long text costs little', () => {
  it.each([
    ['words', 'so the other new most all many more '],
    ['adverbs', 'they will all soon just simply surely certainly never quickly '],
    ['forecasts', 'nobody would ever even really seriously be '],
    ['finds', 'users would find it very more so best most really '],
    ['whoevers', 'everyone who came in and sat down there at once, '],
    ['signs', '(–(|: '],
    ['traits', 'users are often very so too quite rather not '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(600)
    const start = performance.now()
    peopleClaim(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
