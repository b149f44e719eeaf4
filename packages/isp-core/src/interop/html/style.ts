/** The one style sheet of the file: for screens from 320 pixels, light and dark, and for A4 paper. */

export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1d21;--paper:#fff;--soft:#4b5560;--line:#b8c0c8;--accent:#0b5394}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
body{margin:0 auto;max-width:50rem;padding:1rem}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.3rem;line-height:1.25;margin:2rem 0 .5rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
h3{font-size:1.05rem;margin:.75rem 0 .25rem}
p{margin:.25rem 0;white-space:pre-line}
ul{margin:0;padding-inline-start:1.25rem}
li{margin-block:.5rem}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{position:static}
.facts{color:var(--soft)}
summary{padding-block:.25rem}
nav ul{columns:14rem;padding:0;list-style:none}
nav li{margin:0;break-inside:avoid}
nav a{display:inline-block;padding-block:.25rem}
blockquote{margin:0;padding-inline-start:.75rem;border-inline-start:4px solid var(--accent)}
dl{margin:.25rem 0}
dl div{margin-block-end:.25rem}
dt{display:inline;color:var(--soft)}
dt::after{content:": "}
dd{display:inline;margin:0;white-space:pre-line}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:36rem;overflow-wrap:break-word}
td:nth-of-type(1){min-width:14rem}
th,td{border-block-end:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top;white-space:pre-line}
@media (min-width:40em){dt::after{content:none}dl div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem}}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceff2;--paper:#15181c;--soft:#b3bcc6;--line:#4b5560;--accent:#8cc0f5}}
@media print{@page{size:A4;margin:18mm}:root{--ink:#000;--soft:#333;--accent:#333}html{font-size:10.5pt}body{max-width:none;padding:0}nav,.skip{display:none}h2,h3{break-after:avoid}li,tr{break-inside:avoid}.wide{overflow:visible}table{min-width:0;font-size:9pt}}
`;
