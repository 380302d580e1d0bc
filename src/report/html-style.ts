/** How pages look on a screen and on A4: ink on paper, no colour that means anything. */
export const pageStyle = `
:root{--ink:#1f2933;--faint:#52606d;--line:#cbd2d9;--accent:#12395f}
*{box-sizing:border-box}
body{overflow-wrap:break-word;margin:0 auto;max-width:52rem;padding:2rem 1.25rem 4rem;color:var(--ink);background:#fff;font:1rem/1.55 'Source Sans 3','IBM Plex Sans Arabic','Segoe UI','Noto Sans','Noto Sans Arabic',Arial,sans-serif}
header{border-block-end:3px solid var(--accent);margin-block-end:1rem;padding-block-end:.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.25rem 0 .75rem;color:var(--accent)}
h3{font-size:1.08rem;margin:1.5rem 0 .4rem}
p{margin:.5rem 0}
.subtitle,.aside,figcaption,.notes{color:var(--faint);font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0;padding:0;font-size:.92rem}
a{color:var(--accent)}
.table{overflow-x:auto;margin:.9rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:600;padding-block-end:.35rem}
th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-block-end:1px solid var(--line)}
thead th{border-block-end:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:400}
.figure{text-align:end;font-variant-numeric:tabular-nums}
td.figure{white-space:nowrap}
figure{margin:1.1rem 0;overflow:hidden}
figure svg{width:100%;height:auto;display:block}
dl{margin:.6rem 0}
dt{font-weight:600}
dd{margin:0 0 .5rem;overflow-wrap:anywhere}
.facts{font-size:.92rem}
.notes ol{padding-inline-start:2rem}
.notes li{margin-block-end:.3rem}
sup{line-height:0;font-size:.72em}
sup a{text-decoration:none;padding-inline:.12em}
@page{size:A4;margin:18mm 16mm}
@media print{
html{font-size:9.5pt}
body{max-width:none;padding:0;line-height:1.4}
figure svg{max-width:150mm;max-height:120mm;margin-inline:auto}
nav{display:none}
.table{overflow:visible}
h2,h3,caption{break-after:avoid}
figure,tr,dt,li{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
}`
