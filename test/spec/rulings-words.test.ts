import { awaitsRuling, bindsUs, citesRuling, housesOpen, tellsLaw } from '../../src/spec/rulings.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'cites a ruling',
  citesRuling,
  [
    ...sentences(
      'Red (… memo)',
      'legal, counsel, compliance, finance, privacy, DPO, lawyer, lawyers, solicitor, attorneys, notary, auditor, actuary, accountant, tax, controller, procurement, security, infosec, risk, insurer, underwriter, regulator, union, works council, ethics, board, committee, trustee, ombudsman, inspector, safeguarding, data protection, data protection officer, rights desk, licensing',
    ),
    ...sentences(
      'Red (legal …)',
      'memo, memos, memorandum, advice, opinion, note, letter, email, e-mails, mail, minutes, ruling, resolution, decision, assessment, clearance, approval, sign-off, statement, report, review, certificate, permit, consent, on 4 May, of May 4, on 4.5, on 2024-05-04',
    ),
    'Red (legal, on Monday)',
    ...sentences('Red (memo …)', 'of May, by Kim, from Kim, no. 7, dated May, on rain, 7'),
    ...sentences('Red (… by Kim)', 'read, checked, cleared, agreed, reviewed, approved, confirmed, accepted, vetted, signed off, seen'),
    ...sentences('Red (… model)', 'finance, cost, pricing, cashflow, cash-flow, business, actuarial, tax, margin'),
    ...sentences(
      'Red, the legal memo …',
      'says so, said so, reads so, allows it, permits it, clears it, demands it, requires it, concludes it, finds it, 7/24, of 4 May, dated 4 May',
    ),
    ...sentences('… in writing', 'confirmed, agreed, allowed, permitted, accepted, cleared, promised, approved, waived, agreed it'),
    ...sentences('agreed …', 'by letter, by mail, by email, in a letter, on paper, on the phone, at the meeting'),
    ...sentences('legal … it', 'set, fixed, drew, chose, named, drafted, wrote'),
    ...sentences('Kim … for', 'voted 211, voted in March 3'),
    ...sentences('Kim … no objection', 'had, have, has, raised, raises, saw, sees, voiced, found, finds'),
    ...sentences('Kim gave …', 'consent, its consent, us the go-ahead, a green light, a written licence, a permit, a positive opinion'),
    ...sentences('Kim … it and found rust', 'inspected, audited, certified, assessed, vetted'),
  ],
  [
    'Red (boat memo)',
    'Red (memo)',
    'Kim voted for',
    'Kim had no bell',
    'Kim gave a bell',
    ...sentences('Red (legal memo, …)', 'will be, not yet, pending, awaiting, due, expected, to be agreed, to be cleared, to be checked, to be confirmed'),
    'Red (legal memo)?',
    ...sentences(
      'Kim … had no objection',
      'will have, shall have, must have, should have, would have, could have, may have, might have, is to be, need to, needs to, until, unless, if, target, goal, expected, due, not yet, pending, awaiting',
    ),
    'Kim had no objection?',
  ],
)

asks(
  'pays back',
  citesRuling,
  [
    ...sentences('It … in 7 years', 'pay back, pays back, paid back, paying back, pays off, pays for itself, pays for themself, pays for itself'),
    ...sentences('It pays back … 7', 'in, within, after, from, at, over, in about, in roughly, in some'),
    ...sentences('… after 7 years', 'break-even, break even, breaks even, breaking even'),
    ...sentences('break-even … year 7', 'at, after, in, from, of, is, come, comes, lies'),
    ...sentences('It … $7 a day (finance)', 'save, saves, saving, saves us, saves the pier, saves about, saves some, saves the pier about'),
    ...sentences('It saves …7 a day (finance)', '€, $, £, ¥, € '),
    ...sentences('It saves $7 a day (…)', 'account, accounts, books, ledger, timesheets, time sheets, controller, invoice, invoices, by the books'),
    'It saves $1,200.50 a day (books)',
  ],
  [
    'It pays in 7 years',
    'It pays back soon',
    'It rings back in 7 years',
    'It breaks after 7 years',
    'It saves $7 a day',
    'It saves $7 a day (Kim)',
    'It saves 7 a day (books)',
    ...sentences('It … pays back in 7 years', 'must, should, target, goal, hope, would'),
  ],
)

const binding =
  'law, laws, act, regulation, regulator, rule, rules, directive, guidance, guideline, statute, bylaw, by-law, code, treaty, policy, policies, contract, agreement, licence, license, terms, standard, charter, ordinance, decree, court, authority, ministry, department, commission, commissioner, agency, council, works council, union, fire brigade, inspectorate, inspector, auditor, insurer, insurance, underwriter, reinsurer, lender, bank, landlord, tax office, customs, police, diocese, ombudsman, constitution, settlement, app store, store, card scheme, scheme, league, federation, tariff, funder, grant, donor, sponsor'

asks(
  'binds us',
  bindsUs,
  [
    ...sentences('The … requires it', binding),
    ...sentences(
      'The law … it',
      'require, required, demands, demanded, forbids, forbade, prohibits, bans, caps, limits, obliges, makes us, makes it, made us, applies to, prescribes, permits only, permits no, allows only, allows no, fined, withheld, withholds, insists on, lets us, binds, rules out, covers only, excludes, calls for, asks us, strictly requires, also requires, wants all of',
    ),
    ...sentences('It is … by law', 'required, demanded, forbidden, prohibited, prescribed, banned, capped, bound, obliged, mandated, allowed, governed'),
    ...sentences('Red … the Harbour Act', 'under, pursuant to, in line with, according to, as per'),
    ...sentences('Red, under the Harbour …', 'Act, Code, Law, Regulation, Directive, Convention, Charter, Ordinance, Rules, Rule'),
    ...sentences('Red (…)', 'Act, Harbour Regulation, Directive, Ordinance, Civil Code, Labour Code, Labor Code, law, § 7, Art. 7, article 7, s. 7, Section 7'),
    ...sentences('It … as personal', 'counts, count, classed, classified, treated, qualifies, qualify, regarded'),
    ...sentences(
      'It counts as …',
      'health, a personal, sensitive, special-category, special category, biometric, financial, medical, regulated, controlled, protected',
    ),
    ...sentences(
      '… as the rest is lost',
      'By law, By contract, By treaty, By regulator, By regulation, By statute, By policy, By licence, By license, By union, By insurer, By auditor, By auditors',
    ),
    ...sentences('By law … the rest is lost', 'as, because, since, or'),
    ...sentences('By law or … is lost', 'the rest, our rest, all rest'),
    ...sentences('By law or the pier …', 'demand, demands, require, requires, forbid, forbids, cap, caps, lost, void, fine, fined'),
  ],
  [
    'The bell requires it',
    'The law rings it',
    'It is required by Kim',
    'Red under the Harbour Bell',
    'Red (Bell)',
    'It counts as red',
    'By bell as the rest is lost',
    'By law at the pier it is lost',
    'By law or the pier. It is lost',
    'By law or the pier rings',
  ],
)

asks(
  'awaits a ruling',
  awaitsRuling,
  [
    ...sentences('The … is due on 4 May', 'answer, opinion, reply, ruling, decision, verdict, view, advice, sign-off, approval, clearance, answers'),
    ...sentences('The answer … 4 May', 'is due, is expected, is promised, comes, follows, by, before'),
    ...sentences('Kim … a reply by noon', 'gives us, sends, delivers, returns'),
    ...sentences('The board … on 4 May', 'meets, sits, decides, votes, hears it, reads it, looks at it, rules, reviews it'),
    ...sentences('It … the board by noon', 'goes to, goes through, goes past, goes before, goes via, go to, going to'),
    ...sentences('The … test on 4 May', 'audit, inspection, certification, pentest, pen-test, homologation, EMC, CE, approval, conformity, type-approval'),
  ],
  ['The bell is due on 4 May', 'The answer is red', 'Kim sends a bell by noon', 'The board rests on 4 May', 'It goes to Kim by noon', 'The audit test'],
)

asks(
  'is open for the house',
  housesOpen,
  [
    ...sentences('… examined it', 'Nobody has, Noone has, No one has, Nobody have, Nobody has yet'),
    ...sentences('Nobody has … it', 'examined, looked into, checked, asked, cleared, worked out, read'),
    ...sentences('A … Kim', 'question put to, questions put to, question is sent to, question was raised with, question has been posed to, question sent to'),
    ...sentences('… have to ask the pier', 'I’d, we’d, I, we, I’ll, we’ll, I still, I would, we will, we’d still'),
    ...sentences('… have to ask the pier', "I'd, we'd, I'll, we'll"),
    ...sentences('We … ask the pier', 'have to, need to, must'),
    ...sentences('We must ask … pier', 'the, our, a, an'),
    ...sentences('… charge it?', 'May we, Can we, Must we, Are we, Would we, May they, May I, May it, May we still, May we even, May we then'),
    ...sentences(
      'May we … it?',
      'claim, be liable for, liable for, be fined for, keep, charge, sell, share, publish, deduct, reclaim, insure, resell, license',
    ),
    ...sentences('The … to settle', 'thing, first thing'),
    ...sentences('… it is unclear', 'Afterwards, After that'),
    ...sentences('Afterwards it is …', 'unclear, open, not settled, unknown'),
    ...sentences('Are … liable', 'we, they'),
  ],
  [
    'Kim has examined it',
    'Nobody has rung it',
    'A question rang',
    'A bell put to Kim',
    'We hope to ask the pier',
    'We must ask Kim',
    'May we ring it?',
    'May Kim charge it?',
    'May we charge it',
    'May we charge it. Red?',
    'The bell to settle',
    'Then it is unclear',
    'Afterwards it is red',
    'Afterwards. It is unclear',
    'Are boats liable',
  ],
)

asks(
  'tells the month from the verb',
  citesRuling,
  ['The assembly voted in May (211 for)', 'The assembly voted on 4 May (211 for)'],
  ['The assembly may have voted (211 for)'],
)

asks(
  'tells what a law says',
  tellsLaw,
  [
    ...sentences('The Harbour Privacy … defines that as 40 feet', 'Act, Law, Regulation, Directive, Code, Statute, Ordinance, Standard'),
    ...sentences('… 9001 requires a record of each boat', 'ISO, IEC, IEEE, ANSI, NIST, DIN, EN, BS, ISO/IEC'),
    ...sentences('… requires a record of each boat', 'GDPR, HIPAA, FERPA, COPPA, CCPA, WCAG, PCI DSS, PCI-DSS, GDPR Article 5, GDPR art. 5'),
    ...sentences(
      'The Harbour Act … boats of 40 feet',
      'defines, define, requires, says, states, allows, permits, prohibits, forbids, limits, leaves, treats, classifies, obliges, mandates, exempts, sets, counts, demands, clearly limits',
    ),
    'The Act of the Harbour Code 1998 (of the state), explicitly forbids bells after ten at night',
  ],
  [
    'The Harbour Act',
    'The harbour act defines that as 40 feet',
    'We keep to the Harbour Act',
    'The Harbour Act says so',
    'The Harbour Act requires a record of each boat?',
    'The Harbour Bell defines that as 40 feet',
  ],
)
