import { spelt } from '../../src/spec/misspelt.js'
import { asks, sentences } from '../language/asks.js'

asks('means success', (heading) => spelt(heading) === 'success of lamps', [...sentences('… of lamps', 'succes, sucess, sucsess, succsess, succces, suces')], [])

asks(
  'means criteria',
  (heading) => spelt(heading) === 'criteria of lamps',
  [...sentences('… of lamps', 'critera, critieria, critiria, criterias, criterions, creteria, criterea')],
  [],
)

asks(
  'means objectives',
  (heading) => spelt(heading) === 'objectives of lamps',
  [...sentences('… of lamps', 'objetive, objetives, objectif, objectifs, objectivs, objectievs, objctive, objctives')],
  [],
)

asks(
  'means measures',
  (heading) => spelt(heading) === 'measures of lamps',
  [...sentences('… of lamps', 'mesure, mesures, meassure, meassures, measurment, measurments, mesurement, mesurements')],
  [],
)

asks('means metrics', (heading) => spelt(heading) === 'metrics of lamps', [...sentences('… of lamps', 'metrices, mertics, metricts, metriks')], [])

asks(
  'means definition',
  (heading) => spelt(heading) === 'definition of lamps',
  [...sentences('… of lamps', 'defintion, definiton, defenition, defination, definiion')],
  [],
)

asks(
  'means requirements',
  (heading) => spelt(heading) === 'requirements of lamps',
  [
    ...sentences(
      '… of lamps',
      'requirment, requirments, requierment, requierments, requiremant, requirement, requiremants, reqirement, reqirements, requriement, requriements',
    ),
  ],
  [],
)

asks(
  'means assumptions',
  (heading) => spelt(heading) === 'assumptions of lamps',
  [...sentences('… of lamps', 'assumtion, assumtions, assumpion, assumpions, assumpton, assumptons, asumption, asumptions')],
  [],
)

asks('means background', (heading) => spelt(heading) === 'background of lamps', [...sentences('… of lamps', 'backgroud, backround, bakground, backgrond')], [])

asks('means timeline', (heading) => spelt(heading) === 'timeline of lamps', [...sentences('… of lamps', 'timline, timelime, timetabel')], [])

asks(
  'means problem statement',
  (heading) => spelt(heading) === 'problem statement of lamps',
  [...sentences('… of lamps', 'problem statment, problems statment, problem statemen')],
  [],
)

asks(
  'means alternatives',
  (heading) => spelt(heading) === 'alternatives of lamps',
  [...sentences('… of lamps', 'alternativ, alternativs, alternitive, alternitives, alternatif, alternatifs')],
  [],
)

asks('means solution', (heading) => spelt(heading) === 'solution of lamps', [...sentences('… of lamps', 'solutin, soluton, solusion')], [])

asks('means outcomes', (heading) => spelt(heading) === 'outcomes of lamps', [...sentences('… of lamps', 'outcoms, outcoems, outcomme, outcommes')], [])

asks('means performance', (heading) => spelt(heading) === 'performance of lamps', [...sentences('… of lamps', 'perfomance, performence, preformance')], [])

asks(
  'means opportunities',
  (heading) => spelt(heading) === 'opportunities of lamps',
  [...sentences('… of lamps', 'opportunites, opportunitys, oportunity, oportunities')],
  [],
)
