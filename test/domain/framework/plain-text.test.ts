/** Words come out of HTML and Markdown as people read them, and mathematics stays as it is. */
import {plainText} from '../../../src/domain/framework/plain-text';

test.each([
  ['<p>Tell <b>why</b>.</p>', 'Tell why.'],
  ['<p class="a b" style=\'x\'>One</p><p>Two</p>', 'One\nTwo'],
  ['Line<br/>after<br />line', 'Line\nafter\nline'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['10<sup>2</sup> and H<sub>2</sub>O', '10^2 and H2O'],
  ['<img src="x.png" alt="a square"> is shown', 'a square is shown'],
  ['A &amp; B &ndash; C&nbsp;D &#39;E&#x27;', "A & B – C D 'E'"],
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
  ['', ''],
])('%j reads %j', (written, plain) => {
  expect(plainText(written)).toBe(plain);
});

test('a long text of nothing but marks takes no time to speak of', () => {
  for (const mark of ['*', '_', '`', '<p ', '[', '&lt;', '<!--'])
    expect(plainText(mark.repeat(50_000 / mark.length)).length).toBeGreaterThan(
      -1,
    );
});
