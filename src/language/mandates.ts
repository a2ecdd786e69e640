import { anyCase } from './any-case.js'

const mandate = anyCase(
  /\b(?:(?<!(?:dean|faculty|school|department|professor|chair) of |(?:son|father|mother|brother|sister|daughter|parents)[- ]in[- ])law(?! (?:faculty|firms?|schools?|students?|department|office|professors?|degree|library)\b)|legally|legal (?:requirement|obligation|duty|reasons?|hold)|regulat(?:ion|or|ory|ions)|GDPR|HIPAA|PCI(?:[ -]DSS)?|SOX|AML|KYC|WCAG|ISO \d+|statut(?:e|ory)|directive|act of|section 508|ADA|(?:for|in) compliance|compliance (?:requires|requirement|rule)|contractual(?:ly)?|by contract|in (?:the|our|their) contract|signed contract|contract (?:requires|obliges|says|with)|required by [^.;]{0,60}\b(?:contract|agreement|clause|article|finding|standard)|licen[cs]e terms|courts? (?:orders?|rulings?|decisions?|judge?ments?|ruled|ordered|decided|demands?|requires?)|(?:by|before) (?:a|the) (?:\w+ )?court|Court of|audit(?:or)? finding|pen(?:etration)?[- ]?test finding|CVE-\d+|data protection|security finding|by law|tax (?:office|authority)|SOW)\b/,
)

/** Law, contract, regulation, security finding, standard: a reason of its own. */
export function isMandate(text: string): boolean {
  return mandate.test(text)
}
