import { describe, expect, it } from 'vitest';
import { paragraphsOfHtml } from '../../renderer/ui/read-html';

/** As Word 2016 writes it to the clipboard. */
const WORD_LIST = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><title>Отчёт</title>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoListParagraph {margin-left:36.0pt;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal><b>АПРЕЛЬ<o:p></o:p></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>12 апреля состоялся
визит делегации<span style='mso-spacerun:yes'>  </span>г.&nbsp;Харбина.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Форум<br>
в Минске.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const LIBRE_LIST = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style type="text/css">p { line-height: 115% }</style></head><body lang="ru-RU" dir="ltr">
<ul><li><p style="margin-bottom: 0cm">Первое мероприятие.</p></li>
<li><p>Второе <font face="Tinos">мероприятие</font>.</p></li></ul></body></html>`;

const EXCEL_ROWS = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>
<table border=0 cellpadding=0><!--StartFragment-->
 <col width=64><tr height=20><td class=xl65 align=right>12.04.2023</td><td>Форум в&nbsp;Харбине</td><td>120</td></tr>
 <tr height=20><td>15.05.2023</td><td>Выставка</td><td></td></tr><!--EndFragment-->
</table></body></html>`;

describe('HTML from the clipboard', () => {
  it('is read from Word without the signs of its lists', () => {
    expect(paragraphsOfHtml(WORD_LIST)).toEqual([
      'АПРЕЛЬ',
      '12 апреля состоялся визит делегации г.\u00a0Харбина.',
      'Форум в Минске.',
    ]);
  });

  it('is read from LibreOffice', () => {
    expect(paragraphsOfHtml(LIBRE_LIST)).toEqual(['Первое мероприятие.', 'Второе мероприятие.']);
  });

  it('has a line for each row of Excel', () => {
    expect(paragraphsOfHtml(EXCEL_ROWS)).toEqual([
      '12.04.2023 – Форум в\u00a0Харбине – 120',
      '15.05.2023 – Выставка',
    ]);
  });

  it('is text alone, whatever stands in it', () => {
    expect(
      paragraphsOfHtml(
        '<p onclick="x()">Раз<script>alert(1)</script><img src=x onerror="alert(2)"></p><style>p{}</style><p>Два<br><br>Три</p>',
      ),
    ).toEqual(['Раз', 'Два', 'Три']);
  });
});
