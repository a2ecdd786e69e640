import { Aim } from '../../../src/spec/aims/aim.js'
import { beingFirst, drawsAttention, servesSelling } from '../../../src/spec/aims/attention.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that others take notice',
  (text) => drawsAttention(new Aim(text)),
  [
    'The press writes about the ferry',
    'Our rivals copy us',
    'The competition will be jealous',
    'Analysts mention us',
    'Everyone at the boat show talks about it',
    'An article in the local newspaper',
    'Three interviews on the radio',
    'Press mentions',
    'We win an award',
    'A nomination for the harbour prize',
    'Featured in the App Store',
    '300 visits to our booth',
    'Booth visitors',
    '80 likes on the teaser',
    'A post with more than 200 likes',
    'The mayor cuts the ribbon',
    'The demo goes well',
    'Recognised in the press as the first quiet ferry',
    'Mentioned by analysts',
    'Featured in a sailing magazine',
    'Presentation at the congress of harbour masters',
    'A talk at the boat show',
    'No crashes during the presentation',
    'Zero glitches at the fair',
  ],
  [
    'Journalists find the timetable without asking',
    'Press enquiries answered within two hours',
    'Rivals lose customers to us',
    'Visitors to the stand leave with a ticket',
    'Prize money paid on time',
    'Pupils win a prize for reading',
    'Reviews that mention waiting',
    'Comments per member',
    'Views per listing',
    'Recognised by the crew at once',
    'Presentation of the bill to guests',
    'A stand for every bike',
    'No errors at the till',
    'Talks with the skipper before they sail',
    'Fewer complaints in the press',
    'The market in Kerry pays more for mussels',
    'Articles read to the end',
  ],
)

asks(
  'that there is something to sell with',
  (text) => servesSelling(new Aim(text)),
  [
    'Marketing can tick the box',
    'Sales has something to show',
    'We can say yes in tenders',
    'We can put a check mark in the comparison matrix',
    'We can announce it at the boat show',
    'The feature is in the brochure',
    "It's on the price list",
    'Sales deck updated',
    'The press release is out',
  ],
  [
    'Sales can quote a price on the phone',
    'We can see who waits',
    'Marketing writes to lapsed members less often',
    'The crew ticks the list on paper',
    'Skippers find the price list',
  ],
)

const attention = (text: string) => drawsAttention(new Aim(text))

asks(
  'that others write or talk about it',
  attention,
  [
    ...sentences(
      'The … copy us',
      'press, media, newspaper, newspapers, magazine, magazines, TV, television, Gartner, Forrester, competition, industry, sector, scene, market, trade, local daily press, very big press',
    ),
    ...sentences(
      '… copy us',
      'Press, Our rivals, All media, Other media, Trade media, Local media, National media, Regional media, Big media, One of our rivals, All our media, – The press',
    ),
    ...sentences('The … copies us', 'journalist, reporter, blogger, influencer, analyst, competitor, rival'),
    ...sentences('… copy us', 'Journalists, Reporters, Bloggers, Influencers, Analysts, Competitors, Rivals'),
    ...sentences('… the boat show copy us', 'Everyone at, Everybody on, People in, Visitors at'),
    ...sentences('People at the … copy us', 'fair, show, conference, booth, stand, summit, expo, congress'),
    ...sentences('The press … copy us', 'will, can, must, should, then, have, has, had, even, finally, will then even'),
    ...sentences('The press … jealous', 'is, are, will be, gets, get'),
    ...sentences(
      'The press …',
      'writes, write, is writing, has written, reports, report, reported, is reporting, talks, talk, talked, is talking, mentions, mention, mentioned, covers, cover, covered it, features, feature, featured, feature it, copies, copy, copied, imitates, imitate, imitated, envies, envy, follow suit, is envious, is impressed, is surprised, is stunned, is nervous, notices, notice, noticed, says wow, say so, said wow, reacts, react, reacted, takes note, take note, taken note, takes notice, quotes, quote, quoted, cites, cite, cited, picks it up, pick us up, praises, praise, praised, names us, name us, named us, lists us, list us, catches up, catch up, tweets, tweet, tweeted, posts about it, post about it, posted about it, takes selfies, take photos, films it, film it, filmed it, films us, film us, filmed us',
    ),
    'The press is taking pictures',
  ],
  [
    'Crews hear that the press copies us',
    'The press eats',
    'Pressing copies',
    'The press at night copies us',
    'The press copyist',
    'Fewer in the press copy us',
    'Crews copy us',
  ],
)

asks(
  'that something is in the press',
  attention,
  [
    ...sentences(
      '… in the press',
      'Articles, An article, A report, Reports, Coverage, Piece, Pieces, Segment, Segments, Feature, Features, Interview, Interviews, Mention, Mentions, Story, Stories, Headline, Headlines, Review, Reviews, Echo, Spot, Spots, Presence, – Articles',
    ),
    ...sentences(
      '… articles in the press',
      'At least one, Positive, Good, Wide, Broad, An, Two, Three, Four, Five, Six, Ten, 4, 1200, The, Favourable, Favorable, Number of, Long, The two long',
    ),
    ...sentences('Article … the press', 'in, on, by, from'),
    ...sentences('Article in … newspapers', 'the, all, some, local, our, major, two, three, 2, 12, two major, big city, good'),
    ...sentences(
      'Article in …',
      'a newspaper, an old newspaper, one newspaper, press, media, newspapers, magazine, magazines, journal, journals, TV, television, radio, news, paper, papers, dailies, blog, blogs, podcast, podcasts, feuilleton',
    ),
    ...sentences('… mentions', 'Number of press, At least 4 press, 400 press, Positive press, Good press, Some press, Press, Media, TV, – Press'),
    ...sentences(
      'Press …',
      'article, articles, mention, clipping, clippings, coverage, report, reports, release, releases, echo, interview, interviews, appearance, appearances, presence',
    ),
  ],
  [
    'Crews read articles in the press',
    'Articles of the press',
    'Crews like the press appearances',
    'Press coverage grows',
    'Press berths',
    'Articles in Bergen',
    'Number of dry press berths',
  ],
)

asks(
  'that there is a prize',
  attention,
  [
    ...sentences(
      '… an award',
      'We win, To win, Win, Wins, Get, Gets, Receive, Receives, Bag, Take, Takes, Earn, Earns, Land, Be nominated for, Shortlisted for, – Win',
    ),
    ...sentences('Win … award', "the, one, at least one, this year’s, this year's, the harbour, the 2027, the very good old harbour"),
    ...sentences('Win … very big old harbour award', "this year's, this year’s, an, the, one, at least one, two, three"),
    ...sentences('Win two …', 'awards, prizes, nominations, trophy, medal'),
    ...sentences('Win three …', 'awards'),
    'Win a prize',
    'Win a nomination',
    'Award.',
    ...sentences('Award … Bergen', 'for, at, in, by, from'),
    ...sentences('Award …', 'won, 2027, 2027 in Bergen'),
  ],
  [
    'Crews in Bergen hope to win an award',
    'An award nobody wants',
    ...sentences('Award for best …', 'players, pupils, students, members, users, customers, guests, grant, contract, tender'),
    ...sentences('Award for …', 'fewer crashes, more boats'),
    ...sentences('Award for prize …', 'of the year, criteria, decision, decisions, process, money, notice, notices, letter, letters'),
    'Award for awards process',
  ],
)

asks(
  'that it is named or placed somewhere',
  attention,
  [
    ...sentences('… on Reddit', 'Trending, Featured, Feature, Front page, Number one, No. 1, No.1, #1, # 1, Top 40, Top ten, First place'),
    ...sentences('… of Apple', "Editor's choice, Editors choice, Editors’ choice, Product of the day, App of the week, Game of the month, Game of the year"),
    ...sentences('Trending … Reddit', 'on, in, by, of, at'),
    ...sentences(
      'Trending on …',
      'Product Hunt, Hacker News, LinkedIn, Twitter, X, TikTok, YouTube, Steam, App Store, the app store, the app stores, Apple, Google, Play Store, Google Play, the charts, the news',
    ),
    ...sentences(
      '… in the press',
      'We are mentioned, It is mentioned, The ferry is mentioned, We get mentioned, It gets mentioned, Be mentioned, Being mentioned, Get mentioned, – Mentioned',
    ),
    ...sentences(
      '… by rivals',
      'Recognised, Recognized, Named, Mentioned, Featured, Covered, Listed, Reviewed, Quoted, Cited, Praised, Noticed, Reported, Reported on, Reported about, Written about, Presented, Portrayed, Profiled, Rated, Ranked, Named as the quiet one',
    ),
    ...sentences('Named … the press', 'in, by, on'),
    ...sentences('Named in … media', 'the, all, at least one, two, three, several, our, major, leading, national, local, regional, all the leading'),
    ...sentences('Named by … newspaper', 'a, an, one'),
    ...sentences('Named by a harbour …', 'magazine, press, newspaper, journal, blog, podcast, association, federation'),
    'Named on radio',
  ],
  [
    'Crews are named in the press',
    'Named at night',
    'Named by crews',
    'Trending among crews',
    'Harbour at number 1 on',
    'Crews hear of it, named by rivals',
    'Named on one radiogram',
  ],
)

asks(
  'that it is shown on a stage or at a booth',
  attention,
  [
    ...sentences(
      '… at the fair',
      'Presentation, Presentations, Talk, Talks, Keynote, Keynotes, Paper, Papers, Poster, Posters, Demo, Demos, Demonstration, Demonstrations, Speech, Speeches, Panel, Panels, Booth, Booths, Stand, Stands, Lecture, Lectures, Showcase, Showcases, Premiere, Premieres, Lightning talk, Lightning talks, Slot, Slots, Appearance, Appearances, – Talk',
    ),
    ...sentences('… talk at the fair', 'A, The, Our, One, 1, 12, Live, Public, Joint, Short, Official, First, Successful, Product, A short live'),
    ...sentences('… talks at the fair', 'Two, Three'),
    'An appearance at the fair',
    ...sentences('Talk … at the fair', 'of the ferry, about ferries, on quiet night boats'),
    ...sentences('Talk … the fair', 'at, before, in front of, to'),
    ...sentences('Talk at … fair', "an, our, this year's, this year’s, next year's, next year’s, every, each, all, both, two, three, one, the one"),
    ...sentences(
      '… to our booth',
      'Visit, Visits, Visitors, Visitor, People, Guests, Contacts, Conversations, Business cards, Badge scans, Long visits, – Visits',
    ),
    ...sentences('Visits … our booth', 'to, at, on, from'),
    ...sentences('Visits to the …', 'booth, stand, stall, boat booth, booth., booth at night, booth on Monday, booth during the show, booth in Bergen'),
    ...sentences('Booth …', 'visit, visits, visitor, visitors, contact, contacts, talk, talks, traffic, conversation, conversations'),
    ...sentences('… visits', 'Stand, Stall, 40 booth, 4+ booth, 1.200 booth, Number of booth, At least 4 booth, > 4 booth, >4 booth, More than 4 booth'),
    ...sentences('A … with 40 likes', 'post, video, teaser, trailer, tweet, reel'),
    ...sentences('A post with …', 'more than 40 likes, at least 40 likes, 4+ likes, 40 views, 40 shares, 40 comments, 40 reactions'),
    'Post with 40 likes',
    ...sentences('… on the teaser', 'Like, Likes, Comment, Comments, Share, Shares, View, Views, Retweet, Retweets, Upvotes, Reactions, Claps, Many likes'),
    ...sentences('Likes … the teaser', 'of, for, under, to'),
    ...sentences('Likes on … post', 'our, a, its, the first, the very first'),
    ...sentences(
      'Likes on the …',
      'post, posts, video, videos, teaser, teasers, trailer, trailers, announcement, announcements, tweet, tweets, reel, reels, clip, clips, press release, article',
    ),
  ],
  [
    'Crews give a talk at the fair',
    'Talk at night',
    'Visits to the pier',
    'Visits to our booth of birds',
    'Booth berths',
    'Crews pay for visits to our booth',
    'Likes on the pier',
    'A post with likes',
  ],
)

asks(
  'how the day of the show goes',
  attention,
  [
    ...sentences('We … the ribbon', 'cut, cuts'),
    ...sentences('The … goes well', 'demo, presentation, keynote, unveiling, show, launch event, premiere, opening'),
    ...sentences(
      'The demo …',
      'is smooth, went smoothly, runs well, was a success, was great, was fine, goes without a hitch, goes without hitches, goes without a glitch, goes without glitches',
    ),
    ...sentences('It looks … on stage', 'good, great, cool, nice'),
    ...sentences(
      'It looks good …',
      'at the demo, in the show, on the video wall, at the fair, at the booth, at the stand, on the screenshot, on the screenshots, in the keynote, on the photo, on the photos',
    ),
    ...sentences('There is …', 'a standing ovation, a wow effect, a wow factor, a wow moment'),
    ...sentences('It …', 'goes viral, makes the headlines, hits the headlines, is the talk of the town, is the talk of the fair, is the talk of the industry'),
    ...sentences('Boats … the headlines', 'make, hit'),
    ...sentences(
      'No … at the demo',
      'crash, crashes, glitch, glitches, hiccup, hiccups, bug, bugs, failure, failures, error, errors, hitch, hitches, freeze, freezes, hang, hangs, outage, outages, problem, problems, issue, issues, surprises',
    ),
    ...sentences('… crashes at the demo', 'Zero, Without, Without any, No technical, No major, No live, No single, No visible'),
    'Without a crash at the demo',
    ...sentences('No crashes … the demo', 'on, in, during'),
    ...sentences('No crashes at …', 'our demo, demo, the very first demo, demos'),
    ...sentences(
      'No crashes at the …',
      'presentation, keynote, show, fair, launch, launch event, opening, premiere, conference, congress, unveiling, inauguration, board meeting, pitch, talk, ceremony, event',
    ),
  ],
  ['The demo is long', 'It looks good on paper', 'No crashes at the pier', 'No fears at the demo'],
)

asks(
  'that it is the first or the best of all',
  (text) => beingFirst.test(text),
  [
    ...sentences(
      '… ferry in the market',
      'Best, The best, Fastest, Smartest, Coolest, Prettiest, Most admired, Most attractive, Most useful, Most lovable, Most famous, Most magical, – Best',
    ),
    ...sentences('Best ferry in the …', 'category, market, industry, class, segment, world, country, market.'),
    'Best in its class',
    ...sentences('… as the first quiet ferry', 'Known, Seen, Recognised, Recognized, Regarded, Widely known, – Known'),
    ...sentences('Known as …', "first, the first, the harbour's first, the harbour’s old first"),
    ...sentences('… the first in Bergen', "Be, To be, Become, To become, We're, It’s, We are, This is, It is, – Be"),
    ...sentences('Be … in Bergen', 'first, the very first, very first, the first ferry, the first quiet ferry, the first big quiet ferry'),
    ...sentences('Be the first …', 'to sail, on deck, ferry on deck, ferry with sails, ferry that sails, ferry to sail'),
    ...sentences('Become …', 'first-to-market, first to market, first to-market, first mover, the first-mover'),
  ],
  [
    'Crews like the best ferry in the market',
    'Best ferry in the market hall',
    'Most boats in the market',
    'Crews were known as the first',
    'Known as thirsty',
    'Crews want to be the first in Bergen',
    'Be the fastest on deck',
    ...sentences('Be the first … in Bergen', 'point, choice, place, stop, port, thing, step, line, address, contact'),
    'Be the first of all',
    'First of the movers',
  ],
)

const selling = (text: string) => servesSelling(new Aim(text))

asks(
  'that somebody can sell with it',
  selling,
  [
    ...sentences(
      '… can announce it',
      'Marketing, Sales, PR, Comms, Communications, The sales team, The marketing team, The press department, The comms people, Account managers, We, Our sales team, Our sales people, Business development, – Sales',
    ),
    ...sentences('Sales … announce it', 'could, may, will, is able to, gets to, can then, can now, can finally, can at last, will at last get to'),
    ...sentences('We … announce it', 'are able to, get to'),
    ...sentences('Sales …', 'has something to show, gets something to show'),
    ...sentences('We …', 'have something to show, get something to show'),
    ...sentences(
      'We can …',
      'tick it, check off the row, check the row, check that row, check this row, say yes, say we sail, say that we sail, say "it sails", say “it sails”, advertise it, claim it, boast, brag, show it off, show off',
    ),
    ...sentences(
      'We can put it on the …',
      'matrix, comparison, table, brochure, site, website, slide, slides, deck, ad, packaging, price list, tender, list, catalogue, page, front page, homepage, home page',
    ),
    ...sentences('We can put … in the table', 'a tick, an entry, the tick, a check, it'),
    ...sentences('We have … to show', 'something, a story, a demo, a quiet story, an old story'),
    ...sentences('We have a story to …', 'sell, tell, talk about, announce, demo'),
    ...sentences('We can use … logo', 'the, their, its, the very old'),
    ...sentences('We can use the …', 'name, quote, story'),
    ...sentences('We can use it …', 'as a reference, as an argument, as selling point, in pitches, in ads'),
  ],
  [
    'Crews hear that we can announce it',
    'We can sail',
    'We announce it',
    'Torben can announce it',
    'We can put it on the pier',
    'We can use it as a boat',
    'We can announce 4 boats',
    'We can announce fewer boats',
  ],
)

asks(
  'that it is in what one sells with',
  selling,
  [
    ...sentences('It … in the brochure', 'is, will be, stands, appears, listed, mentioned, shown, included, ticked, marked, is green'),
    ...sentences('They … in the brochure', 'are, stand, appear'),
    ...sentences('It’s … brochure', 'in the, on the, in our, in every, in each, in all, in new, in a, in the new, in'),
    'It is in an old brochure',
    "It's in the ferry brochure",
    ...sentences(
      'It is in the …',
      'brochures, marketplace, app store, store, directory, price list, sales deck, sales slides, sales sheet, sales brochure, comparison table, comparison matrix, comparison sheet, comparison chart, product sheet, datasheet, data sheet, tender, tenders, RFP, RFPs, keynote, catalogue, catalog, annual report, slide deck, flyer, leaflet',
    ),
    ...sentences(
      'The … is out',
      'sales deck, brochure, price list, comparison table, comparison matrix, datasheet, data sheet, product sheet, press kit, press release, website, web site',
    ),
    ...sentences('Brochure …', 'updated, printed, ready, sent, up to date, adapted, is printed'),
    'Sales decks and one sales deck are printed',
    ...sentences('We … the box', 'tick, ticks, ticked, tick off'),
    ...sentences('We tick … box', 'a, that, this, our, another, the long-awaited last big'),
    ...sentences('We tick the …', 'row, line'),
    ...sentences('… reference customer', 'A, One, Two, Three, First, The, Our, Named, Public, The first named, – A'),
    'An reference case',
    ...sentences('Reference …', 'customers, client, clients, project, projects, site, sites, case, cases'),
  ],
  [
    'It is in the pier',
    'The brochure is late',
    'We tick the boat',
    'Crews like a reference project',
    'Reference berths',
    'Four brochures in 4 tenders',
    'It is in fewer brochures',
  ],
)
