/** Colours by name, for a light and a dark ground. Numbers on the colours of the states have a contrast of 4.5 and more. */
export const lightColors = `color-scheme: light; --page: #ffffff; --text: #1f2328; --muted: #57606a; --line: #d0d7de; --link: #0a58a8; --on-state: #ffffff;
  --evidenced: #1a7350; --planned: #2c68a8; --assumed: #74569f; --waived: #626b76; --partial: #8f5d00; --absent: #b83a12;`
export const darkColors = `color-scheme: dark; --page: #181a1d; --text: #e2e6ea; --muted: #a3adb7; --line: #3a4048; --link: #7db8f5; --on-state: #101316;
  --evidenced: #57c796; --planned: #74b2f2; --assumed: #bba6e4; --waived: #a3adb7; --partial: #e3b341; --absent: #ff9068;`

export const reportStyle = `
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 1.7rem; }
h2 { margin: 2.2rem 0 0.6rem; font-size: 1.2rem; }
p { margin: 0.4rem 0; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.muted, .change { color: var(--muted); }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 0; }
.figures dt { color: var(--muted); }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.figures .change { font-size: 1rem; font-weight: 400; }
figure { margin: 0; max-width: 44rem; }
figcaption { margin-bottom: 0.8rem; }
svg { display: block; width: 100%; height: auto; forced-color-adjust: none; }
svg rect { stroke: var(--page); stroke-width: 2; }
svg text { fill: var(--on-state); font: 600 14px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
svg .name { fill: var(--text); font-weight: 400; text-anchor: start; }
.evidenced { fill: var(--evidenced); background: var(--evidenced); }
.planned { fill: var(--planned); background: var(--planned); }
.assumed { fill: var(--assumed); background: var(--assumed); }
.waived { fill: var(--waived); background: var(--waived); }
.partial { fill: var(--partial); background: var(--partial); }
.absent { fill: var(--absent); background: var(--absent); }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0.3rem 0 0; padding: 0; list-style: none; font-size: 0.9rem; }
.swatch { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border-radius: 2px; forced-color-adjust: none; print-color-adjust: exact; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
th, td { padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 9rem; }
.mark { display: inline-block; width: 1.2em; font-weight: 700; }
.lines, .was { display: block; font-size: 0.88em; }
.was { color: var(--muted); }
@media (max-width: 36rem) {
  svg text { font-size: 21px; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  svg { print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, figure, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`
