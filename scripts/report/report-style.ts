/** The look of 检查报告.html: plain, printable, readable at 200 % zoom and in dark mode. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#b8b8b8;--soft:#f4f4f2;--error:#a61b1b;--warning:#8a5a00;--notice:#1f5a8a}
@media (prefers-color-scheme:dark){:root{--ink:#eaeaea;--paper:#1a1a1a;--line:#5a5a5a;--soft:#262626;--error:#ff8f8f;--warning:#f0c060;--notice:#8fc4f0}}
body{margin:0;color:var(--ink);background:var(--paper);font:16px/1.75 "Noto Serif SC","Source Han Serif SC",SimSun,serif}
main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.75rem;margin:0}h2{margin:2.5rem 0 .5rem;border-bottom:2px solid var(--line)}h3{margin:1.5rem 0 .5rem}h4{margin:0;font-size:1rem}
.subtitle,.where{color:inherit;opacity:.8;font-size:.9rem}
table{border-collapse:collapse;width:100%;margin:1.25rem 0}caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:var(--soft);white-space:nowrap}
article{border-left:4px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0;break-inside:avoid}
article.error{border-color:var(--error)}article.error h4{color:var(--error)}
article.warning{border-color:var(--warning)}article.warning h4{color:var(--warning)}
article.notice{border-color:var(--notice)}article.notice h4{color:var(--notice)}
a{color:inherit}section[id]{border-top:1px solid var(--line);padding-top:.25rem}
article p{margin:.25rem 0}pre,code{font-family:"Noto Sans Mono CJK SC","Sarasa Mono SC",NSimSun,monospace;font-size:.9rem}
pre{background:var(--soft);padding:.5rem .75rem;overflow-x:auto;line-height:1.5}
`.trim();
