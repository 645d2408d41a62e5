/** What Word puts on the clipboard, shortened: conditional comments, namespaces, lists as paragraphs, tracked changes. */
export const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/x/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle><span lang=EN-US style='mso-ansi-language:EN-US'>The bridge<o:p></o:p></span></p>
<h2><a name="_Toc1"></a>What <span class=SpellE>happened</span><o:p></o:p></h2>
<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'>The <b style='mso-bidi-font-weight:normal'>bridge</b> and<span
style='mso-spacerun:yes'>&nbsp; </span>the <i>town</i> are at <a href="https://example.org/town"><span style='color:blue'>this address</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp; </span></span><![endif]>Inner one<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>4.<span>&nbsp;&nbsp; </span></span>Inner two</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Second</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Counted</p>
<table class=MsoNormalTable border=1><tr style='mso-yfti-irow:0'><td width=100 style='border:solid'><p class=MsoNormal>Town</p></td><td><p class=MsoNormal>People<o:p></o:p></p></td></tr></table>
<p class=MsoNormal>A <ins cite="mailto:x" datetime="2026-01-01T10:00">new </ins><del cite="mailto:x">old </del>word<a class=msocomanchor href="#_msocom_1">[A1]</a> and <a href="#_ftn1">the rest</a> of <a href="file:///C:/x.docx">it</a>.</p>
<div style='mso-element:comment-list'><p class=MsoCommentText>Who says so?</p></div>
<!--EndFragment--></body></html>`;

/** What Google Docs puts there: a wrapper that is not bold, styles for everything, lists in lists side by side. */
export const FROM_GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">A plan</span></h2>
<p dir="ltr" style="line-height:1.38;"><span style="font-family:Arial;font-weight:400;font-style:normal;text-decoration:none;">Plain, </span><span style="font-weight:700;">bold</span><span style="font-weight:400;">, </span><span style="font-style:italic;">slanted</span><span>, </span><span style="text-decoration:line-through;">gone</span><span> and </span><a href="https://www.google.com/url?q=https://example.org/page?a%3D1&amp;sa=D&amp;ust=1" style="text-decoration:none;"><span style="color:#1155cc;">a link</span></a><span>.</span></p>
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Inside</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Two</span></p></li></ul>
<p dir="ltr"><span>Last.</span></p></b><br class="Apple-interchange-newline">`;

/** A piece of a web page as a browser copies it. */
export const FROM_THE_WEB = `<meta charset='utf-8'><h5 class="c-heading" style="color: rgb(0, 0, 0); font-size: 12px;">Small heading</h5>
<p style="color: rgb(51, 51, 51); orphans: 2; widows: 2;">Words with <a href="https://example.org/" class="link" target="_blank" onclick="track()">a link</a><br>and a break. <span hidden>Hidden.</span><font color="red">Read on.</font></p>
<button>Share</button><img src="https://example.org/pixel.gif" width="1" height="1"><script>window.hacked = 1</script><noscript>No.</noscript>
<blockquote style="border-left: 1px"><p>Said.</p></blockquote>`;
