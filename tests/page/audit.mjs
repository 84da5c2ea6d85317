// Opens each HTML file in Chromium, in every colour scheme and with every language chosen, and prints as JSON what
// axe-core finds against WCAG 2.2 AA, what html-validate finds in the markup, and whether anything overflows at 320 px.
//   node audit.mjs FILE…   (module folder: the environment's SEMINAR_NODE; browser: CHROMIUM, else /usr/bin/chromium)
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const require = createRequire(path.join(path.resolve(process.env.SEMINAR_NODE), 'package.json'));
const { chromium } = require('playwright-core');
const { HtmlValidate } = require('html-validate');
const axe = require.resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// 'standard' asks for style rules of its own beside the ones of HTML: long titles, inline styles and ids are meant here
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'no-inline-style': 'off', 'no-implicit-button-type': 'error' } });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const report = {};
for (const file of process.argv.slice(2)) {
  const found = [];
  const markup = await validator.validateString(await readFile(file, 'utf8'), file);
  for (const result of markup.results) for (const message of result.messages) found.push(`html ${message.ruleId}: ${message.message} (line ${message.line})`);
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 900 } });
    await page.goto(pathToFileURL(path.resolve(file)).href);
    const switches = await page.locator('fieldset input[type=radio]').count();
    for (let chosen = 0; chosen < Math.max(switches, 1); chosen++) {
      if (switches) await page.locator('fieldset input[type=radio]').nth(chosen).check({ force: true });
      await page.addScriptTag({ path: axe });
      const result = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), tags);
      for (const violation of result.violations) found.push(`axe ${colorScheme} ${chosen} ${violation.id}: ${violation.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`);
      await page.setViewportSize({ width: 320, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) found.push(`reflow ${colorScheme} ${chosen}: ${wide} px wide in a window of 320`);
      await page.setViewportSize({ width: 1100, height: 900 });
      const panes = await page.locator('article.pane:visible').count();
      if (switches && panes !== 1) found.push(`switch ${colorScheme} ${chosen}: ${panes} languages shown`);
    }
    await page.close();
  }
  report[path.basename(file)] = found;
}
await browser.close();
process.stdout.write(JSON.stringify(report, null, 1));
