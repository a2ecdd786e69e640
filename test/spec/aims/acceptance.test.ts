import { isAcceptance } from '../../../src/spec/aims/acceptance.js'
import { asks, sentences } from '../../language/asks.js'

asks(
  'that somebody agrees to the work',
  isAcceptance,
  [
    'The harbour board gives its blessing',
    'Formal acceptance by the ministry',
    'Written approval from legal',
    'Acceptance protocol without reservations',
    'Sign-off',
    'Steering committee approval',
    'Thumbs up from the works council',
    'Mrs Halloran is convinced',
    'Captain Iversen likes it',
    'The client signs the acceptance sheet',
    "Brackwater's crew office confirms all three conditions",
    'The lead customer has accepted the system',
    'Ferris & Daughters sign the acceptance form',
    'The data protection officer has no further objections',
    'No complaints from the sponsor',
    'Torben says yes',
    'The final invoice is paid',
    'Milestone 3 invoiced',
    'The committee agrees in writing',
    'Our publisher is happy with the result',
    'The minister visits',
    'The board has seen the demo',
    'The sponsor pays the last instalment',
    'Board happy',
    'Client very pleased with the result',
    'Torben happy at the demo (4 May, Bergen)',
    'Sponsor impressed, in person',
  ],
  [
    'Skippers accept the first berth that is offered',
    'Acceptance of the new rota among crews',
    'Acceptance rate of berths',
    'Crew happy with the berth',
    'Passenger satisfied after the crossing',
    'Torben happy on the water',
    'Approval within two days',
    'The owner approves a repair without a second call',
    'The client signs the lease at home',
    'Passengers are happy with the ferry',
    'Passengers confirm their trip',
    'The insurer accepts the claim at the first attempt',
    'The board decides in one meeting',
    '4 of 5 councillors are content',
    'The harbour master is happy with fewer calls',
    'No complaints from passengers',
    'Renewal signed',
    'Invoices paid on time',
    'Everybody agrees on who sails',
    'Signs of wear',
    'Third visits',
    'The board sees the arrears before it meets',
  ],
)

asks(
  'whose consent it is',
  isAcceptance,
  [
    ...sentences(
      '… says yes',
      'Herr Lang, Frau Lang, Mr Lang, Mrs Lang, Ms Lang, Mx Lang, Dr Lang, Dr. Lang, Prof Lang, Professor Lang, Madame Lang, Monsieur Lang',
    ),
    ...sentences('… says yes', 'Mme Lang, Signor Lang, Signora Lang, Señor Lang, Señora Lang, Sir Lang, Lady Lang, Lord Lang'),
    ...sentences(
      "Norvik's … says yes",
      'team, department, office, unit, board, committee, council, management, IT, side, lab, group, people, lawyers, buyers, experts, very own night team',
    ),
    ...sentences('… says yes', 'Norvik’s lab, Masons’ lab, Norvik, – Norvik, Norvik AG, Norvik Sea AG, North-Sea'),
  ],
  [
    "Norvik's cat says yes",
    "Norvik's lab cat says yes",
    'Norvik Sea North AG says yes',
    'norvik says yes',
    'N says yes',
    'In Norvik one says yes',
    'Skippers says yes',
  ],
)

asks(
  'the consent by its name',
  isAcceptance,
  [
    ...sentences(
      '… by the ministry',
      'Acceptance, Acceptance protocol, Acceptance certificate, Acceptance sheet, Acceptance form, Acceptance report, Acceptance record, Acceptance test, Acceptance tests, Approval, Sign-off, Signoff, Consent, Blessing, Go-ahead, Green light, Thumbs up, Thumbs-up, Clearance, Endorsement, Buy-in, OK, Hand-over, Handover, Hand-over protocol, Handover certificate',
    ),
    ...sentences(
      '… approval by the ministry',
      'The, An, Formal, Written, Final, Full, Official, Unconditional, Successful, Signed, Customer, Client, Internal, External, Legal, Technical, User, The final written, – The',
    ),
    ...sentences('Approval … the ministry', 'of, by, from'),
    ...sentences(
      'Approval …',
      'signed, is signed, are signed, was signed, has been signed, given, received, obtained, granted, there, in writing, in hand, to operations, without reservation, without any reservations, without objection, without objections, without condition, without conditions, without comment, without comments, without defect, without defects',
    ),
    ...sentences('… approval', 'Board, Harbour board, Steering committee’s, Old harbour steering committee'),
    'Board approval.',
    'Board acceptance report',
  ],
  [
    'Approval among the ministry',
    'Approval of boats',
    'Approvals',
    'Approval-free berths',
    'Approval is late',
    'A night without board approval of berths',
    'Very odd approval by the ministry of boats',
    'Cat approval',
    'Approval is for the ministry, signed',
    'Approval in a month, to operations',
  ],
)

asks(
  'that the work is agreed to',
  isAcceptance,
  [
    ...sentences(
      'The board … the system',
      'has signed, has signed off, have signed, has approved, has accepted, has confirmed, has agreed to, has endorsed, has ratified',
    ),
    ...sentences('The board … the system', 'signs, signs off, approves, accepts, confirms, agrees to, endorses, ratifies'),
    ...sentences('The authorities … the system', 'sign, sign off, approve, accept, confirm, agree to, endorse, ratify'),
    ...sentences('The board approves …', 'it, this, formally, officially, in writing'),
    ...sentences('The board signs …', 'off'),
    'The board approves',
    'The board approves.',
    ...sentences('The board approves … system', 'that, the, our, all of the, every, each, both, final, new, the whole, whether the, the new big, the old red'),
    ...sentences('The board agrees … the system', 'to, on, with'),
    ...sentences(
      'The board approves the …',
      'system, app, software, release, result, delivery, product, module, portal, platform, prototype, version, work, MVP, acceptance, protocol, sheet, report, points, conditions, demands, requirements, criteria, items, deliverables, wishes, features, milestone, milestones, launch, go-live, rollout, roll-out, concept',
    ),
    'The board approves all five points',
    'The board approves both 12 points',
    ...sentences('The board approves all … points', 'two, three, four, six, seven, eight, nine, ten, eleven, twelve'),
    ...sentences('The board approves … twelve points', 'both, the, these, those'),
    'The board approves it (40 pages)',
    'The board approves it (on 40 pages, in 4 minutes)',
    'The board of the old red lake harbour approves it',
  ],
  [
    'Approves the system',
    'The board approves the berth',
    'The board approves a loan for a new system',
    'The board approves systems',
    'The board of the old red lake harbour there approves it',
    'The board approves it (see page (4) of 40) on 40 pages',
    'The board of the old red harbour by the big lake approves the system',
    'Skippers approve the system',
    'The board reapproves the system',
    'The board signsoff',
    'The board approves 4 versions of the system',
    'The board approves fewer versions',
  ],
)

asks(
  'that somebody says yes',
  isAcceptance,
  [
    ...sentences('The board … its blessing', 'gives, gave, gives us'),
    ...sentences('Both authorities … their blessing', 'give, have given'),
    ...sentences('The board gives … blessing', 'its, her, his, their, the, an, a, its final'),
    'The board gives blessing',
    ...sentences('The board gives the …', 'OK, okay, green light, go-ahead, go, thumbs up, thumbs-up, nod, consent, approval, sign-off, clearance'),
    ...sentences('The board says …', "yes, OK, okay, go, it's fine, it’s good"),
    'Both authorities say yes',
    'The board nods',
    'Both authorities nod',
    ...sentences('The board … no objections', 'has, have, voices, raises'),
    'Both authorities have no objection',
    'Both authorities voice no veto',
    ...sentences('The board has no …', 'objection, concerns, complaints, remarks, comments, veto, further objections, other objections'),
    'The board is on board',
    'Both authorities are on board',
  ],
  ['The board gives its time', 'The board raises rents', 'The board says no', 'The board has no time', 'Says yes', 'Skippers nod'],
)

asks(
  'that somebody looks on',
  isAcceptance,
  [
    ...sentences('The board … the demo', 'has seen, have seen, sees, watches, watched'),
    'Both authorities see the demo',
    ...sentences(
      'The board sees …',
      'the demo, a demo, an app, our demo, demo, the prototype, the dashboard, the app, the product, the result, the presentation, it, it.',
    ),
    ...sentences(
      'The minister …',
      'visits, attends, applauds, claps, tweets, visits., tweets about it, visits us, attends it, visits the booth, visits the stand, attends the opening, attends the launch',
    ),
    ...sentences('Both authorities …', 'visit, attend, applaud, clap, tweet'),
  ],
  ['The board sees the demo of a boat', 'Torben visits', 'The minister visits Bergen', 'The board sees the pier', 'The minister visits the launches'],
)

asks(
  'that somebody is content',
  isAcceptance,
  [
    ...sentences(
      'Board …',
      'happy, content, satisfied, pleased, impressed, delighted, convinced, thrilled, proud, smiling, enthusiastic, relieved, on board, OK, okay, is happy, are happy, was happy, very happy, fully happy, finally happy, really happy, all happy',
    ),
    ...sentences('… happy', 'The board, Our board, Steering board, The old harbour steering board, – The board'),
    ...sentences(
      'Board happy …',
      'of it, with it, about it, with this, with us, with the result, with the system, with the app, with the product, with the release, with the outcome',
    ),
    ...sentences('Board happy with the …', 'work, demo, presentation, prototype, demo.'),
    ...sentences('Torben happy … the demo', 'at, on, in, after, during, by'),
    ...sentences('Torben happy at … demo', 'our, a, his, her, their, the first'),
    ...sentences(
      'Torben happy at …',
      'demo, the presentation, the review, the show, the launch, the opening, the premiere, the meeting, the visit, the fair, the go-live, the handover',
    ),
    'Board happy, finally',
    'Board happy and calm',
    'Torben impressed with it at the demo',
    ...sentences('The board that we visit …', 'is happy, are happy, was happy, were happy'),
    "The board that we visit's happy",
    'The board that we visit’s happy',
    ...sentences('The board that we visit is … happy', 'very, fully, finally, really, completely'),
    ...sentences(
      'The board that we visit is …',
      'content, contented, satisfied, pleased, impressed, delighted, convinced, thrilled, proud, happy., happy and calm',
    ),
    ...sentences(
      'The board that we visit is happy with …',
      'it, this, us, the result, the system, the app, the product, the release, the outcome, the work, the demo, the platform',
    ),
    ...sentences('The board …', 'likes it, loves it, likes this, likes what she sees, likes what he sees, likes what it sees'),
    ...sentences('The board likes the …', 'result, demo, app, system, product, design, release'),
    ...sentences('Both authorities …', 'like it, love it, like what they see'),
  ],
  [
    'Torben happy and calm',
    'Torben happy at demos',
    'Torben happy at night',
    'Board happy with boats',
    'The board that we visit is happy with boats',
    'The board likes boats',
    'Board unhappy',
    'Night: board happy of late',
    'Happy',
  ],
)

asks(
  'that it is signed, or that nobody is against it',
  isAcceptance,
  [
    ...sentences(
      'Ferris & Daughters … acceptance form',
      'sign the, sign our, sign a, sign an, sign, signs the, signed the, accept the, accepts the, accepted the, confirm the, confirms the, confirmed the, sign the final',
    ),
    ...sentences('Ferris & Daughters sign the …', 'acceptance, sign-off, signoff, hand-over, handover'),
    ...sentences('Ferris & Daughters sign the acceptance …', 'protocol, sheet, report, certificate, paper, document'),
    ...sentences('No … from the board', 'complaints, objections, remarks, veto, escalation, escalations, further complaints'),
    ...sentences('No complaints … the board', 'by, of'),
    '– No complaints from the board',
    ...sentences('The sponsor … invoice', 'pays the final, paid the final, pays its final, pays our final, pays the last'),
    'Both sponsors pay the final invoice',
    ...sentences('The sponsor pays the final …', 'instalment, installment'),
    ...sentences('… is paid', 'The final invoice, Final invoice, Last instalment, The last installment, – The last payment'),
    ...sentences('The final invoice is …', 'released, sent, settled'),
    ...sentences('Milestone 3 …', 'billed, paid, is paid'),
    ...sentences('… invoiced', 'The milestone three, Milestone three is, – Milestone 3'),
  ],
  [
    'Calm. Ferris & Daughters sign the acceptance form',
    'Sign the acceptance form.',
    'With no complaints from the board',
    'No complaints from the board, 4 from skippers',
    'No complaints from skippers',
    'How the final invoice is paid',
    'How a milestone 3 is invoiced',
    'The final invoice is late',
    'A skipper pays the first instalment',
  ],
)

asks(
  'how soon or how easily somebody agrees',
  (text) => !isAcceptance(text),
  [
    ...sentences(
      'The board says yes …',
      'within a day, the first time, at first try, at first go, at the first submission, at once, faster, sooner, instead, without a meeting',
    ),
  ],
  sentences(
    'The board says yes without …',
    'reservation, reservations, any reservations, objection, objections, condition, conditions, comment, comments, defect, defects',
  ),
)
