import { Aim } from '../../../src/spec/aims/aim.js'
import { isSlogan } from '../../../src/spec/aims/slogan.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'what is made, in words that praise it',
  (text) => isSlogan(new Aim(text)),
  [
    'One source of truth for berths',
    'A single pane of glass for pilots',
    'Become the central hub for charts',
    'One place to store all logbooks',
    'A unified view of the fleet',
    'A 360° view of the skipper',
    'One-stop shop for mooring permits',
    'Everything in one tool',
    'All charts under one roof',
  ],
  [
    'Pilots look in one place instead of five',
    'One place to look, so that nobody rings the office',
    'A single view of the fleet without a call',
    'A place for every boat that wants one',
    'A home for old boats',
    'All boats in the harbour by night',
    'Fewer sources of error',
    'One complaint for each crossing',
  ],
)

asks(
  'each word of praise',
  (text) => isSlogan(new Aim(text)),
  [
    ...sentences(
      '… source of truth',
      'One, A single, A central, Centralised, Centralized, Common, Unified, Shared, Consolidated, Company-wide, The one, Our one, Our true single, A real single, One central, One trusted, One reliable, One authoritative, One digital, One online, An one, – One',
    ),
    ...sentences('… one source of truth', 'Have, Be, To be, Become, Create, Provide, Build, Offer, Establish, Get, Get to, Serve as'),
    ...sentences(
      'One …',
      'source for bills, version of the truth, pane of glass, point of truth, point of entry, point of access, entry point, place for bills, place to manage bills, place to see bills, place to store bills, place to handle bills, place to track bills, place to run bills, hub for bills, hub of bills, home for bills, view of bills, view on bills, view over bills, view across bills, repository for bills, repository of bills, overview of bills, overview for bills',
    ),
    ...sentences('… 360 view', 'A, Be a, Become the, Have an, Provide a, Offer a, Create a, – A'),
    '360 view',
    '360° view',
    '360 ° view',
    '360 degree view',
    '360 degrees view',
    '360-degree view',
    '360° degree view',
    ...sentences('One-stop …', 'place, portal, solution, destination, app, platform'),
    'Fewer calls by one-stop shop',
    'Fewer calls by one stop shop',
    ...sentences(
      '… in one tool',
      'Have everything, Everything, All, All bills, All old bills, Everything is, All bills are, All lives, All bills live, – Everything',
    ),
    ...sentences('All bills … one tool', 'under, on, at, into'),
    ...sentences('All bills in … tool', 'a single, the same'),
    ...sentences('All bills in one …', 'place, system, app, application, platform, roof, screen, view, database, spot, hub, software, solution, tool.'),
    ...sentences('All bills in one tool … May', 'for, by, before, until'),
  ],
  [
    'Crews have one source of truth',
    'One sourceful place for',
    'One source of truths',
    'One very old place for bills',
    'Crews want a 360 view',
    'A 360 viewing',
    'A one-stop shopper',
    'Crews have everything in one tool',
    'All very old bills in one tool',
    'All bills in one tool that rings',
    'All bills in one toolbox',
    'Fewer bills: one source of truth',
    ...sentences(
      'One source of truth …',
      'instead, rather than ten, no longer ten, without calls, so that all sail, within a day, because of it, to find bills, never lost',
    ),
    ...sentences('One-stop shop for …', 'retention, complaints'),
  ],
)
