// Runs in the inspecting page: opens every page in a frame of every width and writes down what it found.
'use strict';

const read = id => JSON.parse(document.getElementById(id).textContent);
const tools = read('tools');

const open = (html, width) => new Promise(done => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width, height: 800, title: 'page', onload: () => done(frame) });
  frame.style.border = 0;
  frame.srcdoc = html;
  document.body.append(frame);
});

const rest = milliseconds => new Promise(done => setTimeout(done, milliseconds));

const name = element => element.cloneNode(false).outerHTML.slice(0, 120);

// What a page of ours never holds: anything that runs, loads or sends, and handlers, whoever wrote them.
const foreign = page => [...page.querySelectorAll('*')]
  .filter(element => element.matches('script, img, iframe, object, embed, form, input, button, audio, video, link, base, math, [srcdoc]')
    || [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value)))
  .map(name);

const focusable = page => [...page.querySelectorAll('*')].filter(element => element.tabIndex >= 0);
const native = element => element.matches('a[href], summary, .scroll[role=region], pre[tabindex], table[tabindex]');

const audit = async (view, page) => {
  const script = page.createElement('script');
  script.textContent = tools.axe;
  page.head.append(script);
  const { violations } = await view.axe.run(page, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].any[0]?.message ?? ''));
};

const inspect = async (source, width) => {
  const frame = await open(source.html, width);
  const view = frame.contentWindow, page = frame.contentDocument;
  const found = {
    page: source.name,
    width: view.innerWidth,
    dark: view.matchMedia('(prefers-color-scheme: dark)').matches,
    background: view.getComputedStyle(page.body).backgroundColor,
    title: page.title,
    closed: page.documentElement.scrollWidth,
  };
  page.querySelectorAll('details').forEach(details => { details.open = true; });
  await rest(20);
  Object.assign(found, {
    opened: page.documentElement.scrollWidth,
    marked: page.documentElement.hasAttribute('data-owned'),
    foreign: foreign(page),
    unusual: focusable(page).filter(element => !native(element)).map(name),
    unreachable: [...page.querySelectorAll('*')].filter(element => view.getComputedStyle(element).overflowX === 'auto'
      && element.scrollWidth > element.clientWidth && element.tabIndex < 0).map(name),
    violations: tools.axe ? await audit(view, page) : [],
  });
  frame.remove();
  return found;
};

addEventListener('load', async () => {
  const report = document.getElementById('report');
  try {
    const all = [];
    for (const source of read('pages')) {
      for (const width of tools.widths) {
        all.push(await inspect(source, width));
      }
    }
    report.textContent = JSON.stringify(all);
  } catch (failure) {
    report.textContent = JSON.stringify(String(failure && failure.stack || failure));
  }
});
