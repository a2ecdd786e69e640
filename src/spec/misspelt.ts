/** How headings are written by those who type fast, or to whom English is a second language; only what is no word of its own. */
const misspelt: readonly [RegExp, string][] = [
  [/\b(?:succes|sucess|sucsess|succsess|succces|suces|sucess)(?=(?:ful(?:ly)?)?\b)/g, 'success'],
  [/\b(?:critera|critieria|critiria|criterias|criterions|creteria|criterea)\b/g, 'criteria'],
  [/\b(?:objetives?|objectifs?|objecti(?:v|ev)s|objctives?|objectivs)\b/g, 'objectives'],
  [/\b(?:mesures?|meassures?|measurments?|mesurements?)\b/g, 'measures'],
  [/\b(?:metrices|mertics|metricts|metriks)\b/g, 'metrics'],
  [/\b(?:defintion|definiton|defenition|defination|definiion)\b/g, 'definition'],
  [/\b(?:requirments?|requierments?|requirem[ae]nts?|reqirements?|requriements?|requirments)\b/g, 'requirements'],
  [/\b(?:assumtions?|assumpions?|assumptons?|asumptions?)\b/g, 'assumptions'],
  [/\b(?:backgroud|backround|bakground|backgrond)\b/g, 'background'],
  [/\b(?:timline|timelime|timetabel)\b/g, 'timeline'],
  [/\b(?:problems? statment|problem statemen)\b/g, 'problem statement'],
  [/\b(?:alternativs?|alternitives?|alternatifs?)\b/g, 'alternatives'],
  [/\b(?:solutin|soluton|solusion)\b/g, 'solution'],
  [/\b(?:outcoms|outcoems|outcommes?)\b/g, 'outcomes'],
  [/\b(?:perfomance|performence|preformance)\b/g, 'performance'],
  [/\b(?:opportunit(?:es|ys)|oportunit(?:y|ies))\b/g, 'opportunities'],
]

/** A heading in lower case, with the words in it that are often written wrongly as they are meant. */
export function spelt(heading: string): string {
  return misspelt.reduce((text, [wrong, right]) => text.replace(wrong, right), heading)
}
