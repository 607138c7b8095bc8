import {createHash} from 'node:crypto';
import {inlineHashes} from '../../../src/host/server/inline-elements';

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each<[html: string, scripts: string]>([
  ['<p>none</p>', "'none'"],
  ['<script>a()</script>', hash('a()')],
  ['<SCRIPT type="module">a()</SCRIPT >', hash('a()')],
  ['<script>a()</script><script>b()</script>', `${hash('a()')} ${hash('b()')}`],
  ['<script>a\r\nb\rc</script>', hash('a\nb\nc')],
  ['<!-- <script>no</script> --><script>yes</script>', hash('yes')],
  ['<textarea><script>no</script></textarea>', "'none'"],
  ['<style>a{content:"<script>no</script>"}</style>', "'none'"],
  ['<script>"<!--"</script>', hash('"<!--"')],
  ['<scripty>no</scripty>', "'none'"],
  ['<!-- <script>no</script>', "'none'"],
])('the scripts of %j', (html, scripts) => {
  expect(inlineHashes([html], 'script')).toBe(scripts);
});

test('what stands in several pages is there once', () => {
  const pages = ['<script>a</script>', '<script>b</script><script>a</script>'];
  expect(inlineHashes(pages, 'script')).toBe(`${hash('a')} ${hash('b')}`);
});

test('styles have hashes of their own', () => {
  expect(inlineHashes(['<style>p{}</style><script>a</script>'], 'style')).toBe(
    hash('p{}'),
  );
});
