/** Words come out of HTML and Markdown as people read them, and mathematics stays as it is. */
import {
  plainText,
  withoutControls,
} from '../../../src/domain/framework/plain-text';

test.each([
  ['<p>Tell <b>why</b>.</p>', 'Tell why.'],
  ['<p class="a b" style=\'x\'>One</p><p>Two</p>', 'One\nTwo'],
  ['Line<br/>after<br />line', 'Line\nafter\nline'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['10<sup>2</sup> and H<sub>2</sub>O', '10^2 and H2O'],
  ['<img src="x.png" alt="a square"> is shown', 'a square is shown'],
  ['A &amp; B &ndash; C&nbsp;D &#39;E&#x27;', "A & B – C D 'E'"],
  ['A &toString; B &valueOf;', 'A &toString; B &valueOf;'],
  ['&lt;p&gt;Twice written&lt;/p&gt;', 'Twice written'],
  ['Use &lt; and &gt;.', 'Use < and >.'],
  ['3 < 5 and 7 > 2', '3 < 5 and 7 > 2'],
  ['if x<y and y>z', 'if x<y and y>z'],
  ['a<b and c>d', 'a<b and c>d'],
  [
    '**Bold** and *soft* and _soft_ and __bold__',
    'Bold and soft and soft and bold',
  ],
  ['2 * 3 * 4 = 2*3*4', '2 * 3 * 4 = 2*3*4'],
  ['a_1 + a_2 and snake_case_name', 'a_1 + a_2 and snake_case_name'],
  ['# Heading\n\n* one\n* two', 'Heading\n- one\n- two'],
  ['See [the page](https://example.org/a_b) now', 'See the page now'],
  ['1\\. First \\*star\\*', '1. First *star*'],
  ['Solve $x_1 + y^2$', 'Solve $x_1 + y^2$'],
  ['  too   many\t blanks \r\n\r\n here ', 'too many blanks\nhere'],
  ['=SUM(A1)', '=SUM(A1)'],
  ['Keep <!-- a note --> this <!-- open', 'Keep this <!-- open'],
  ['<td>one</td><td>two</td>', 'one two'],
  ['<th>one</th><th>two</th>', 'one two'],
  ['<img src="x.png"> is shown', 'is shown'],
  ['&AMP; and &Eacute;', '& and é'],
  ['&nothing; is kept', '&nothing; is kept'],
  ['&#x41;&#66;&#0;&#x110000;', 'AB'],
  ['<h1>One</h1><h6>Two</h6>', 'One\nTwo'],
  ['<thead>One</thead><pre>two</pre>', 'Onetwo'],
  ['<span>One</span><small>two</small>', 'Onetwo'],
  ["<img alt = 'a square'> is", 'a square is'],
  ['<IMG ALT="a square"> is', 'a square is'],
  ['&#x10ffff;', '\u{10ffff}'],
  ['&lt;P class="x"&gt;One&lt;BR/&gt;two', 'One\ntwo'],
  ['&lt;pi&gt; is kept', '<pi> is kept'],
  ['### One\n#Two\n#  Three\nA # B', 'One\n#Two\nThree\nA # B'],
  ['> One\n>two', 'One\ntwo'],
  ['+  one\n*  two', '- one\n- two'],
  ['*soft* start, "*soft*" and (_soft_)', 'soft start, "soft" and (soft)'],
  ['Type `x = 1` and `y`', 'Type x = 1 and y'],
  ['One\rtwo\u2028three\ffour\vfive', 'One\ntwo\nthree\nfour\nfive'],
  ['One\n \n\n  two', 'One\ntwo'],
  ['', ''],
])('%j reads %j', (written, plain) => {
  expect(plainText(written)).toBe(plain);
});

test.each([
  'quot " apos \' amp & lt < gt > nbsp \u00a0',
  'ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” hellip … bull • middot ·',
  'times × divide ÷ minus − plusmn ± deg ° le ≤ ge ≥ ne ≠ pi π radic √',
  'frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ cent ¢ copy © reg ® trade ™',
  'eacute é ntilde ñ',
])('signs that are spelt out are the signs: %s', names => {
  const words = names.split(' ');
  for (let index = 0; index < words.length; index += 2)
    expect([words[index], plainText(`a&${words[index]};b`)]).toEqual([
      words[index],
      `a${words[index + 1]!.replace('\u00a0', ' ')}b`,
    ]);
});

test('what no cell can keep is taken out, and whole signs stay', () => {
  expect(withoutControls('a\u0000b\u001fc\u007fd\uffff\ufffee')).toBe('abcde');
  expect(withoutControls('a\ud83db\udc4bc\ud83d')).toBe('abc');
  expect(withoutControls('a\t\n\r👋\u0085')).toBe('a\t\n\r👋\u0085');
});

test('a long text of nothing but marks takes no time to speak of', () => {
  for (const mark of ['*', '_', '`', '<p ', '[', '&lt;', '<!--'])
    expect(plainText(mark.repeat(50_000 / mark.length)).length).toBeGreaterThan(
      -1,
    );
});
