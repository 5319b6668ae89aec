// The preview in the browser: reloads the page when its sources change, swaps style sheets, shows what is wrong
// and who the page comes from. `build` writes pages without it.
(() => {
  "use strict";
  const script = document.currentScript;
  const folder = new URL(".", script.src).pathname; // "/board/__prikbord/"
  const home = folder.replace(/__prikbord\/$/, "");
  let snapshot = script.dataset.snapshot;
  let source = null;

  // What the preview shows lives in a shadow tree, so that neither it nor the theme styles the other.
  const host = document.createElement("prikbord-preview");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML =
    `<link rel="stylesheet" href="${folder}preview.css">` +
    `<div class="overlay" role="dialog" aria-modal="false" aria-labelledby="title" hidden><div class="sheet">` +
    `<div class="bar-of-title"><h2 id="title"></h2><button type="button" class="close"></button></div>` +
    `<div class="list"></div></div></div>` +
    `<div class="bar" hidden><div class="page"></div><button type="button" class="errors" hidden></button>` +
    `<a class="warnings" href="${folder}" hidden></a></div>`;
  const find = (selector) => shadow.querySelector(selector);
  const overlay = find(".overlay");
  const bar = find(".bar");
  document.documentElement.append(host);

  const remembered = "prikbord-dismissed";
  let problems = { id: "" };

  function showProblems(news) {
    problems = news;
    find("#title").textContent = news.title;
    find(".list").innerHTML = news.html;
    find(".close").textContent = news.close;
    const errors = find(".errors");
    errors.textContent = news.errorWords;
    errors.hidden = news.errors === 0;
    const warnings = find(".warnings");
    warnings.textContent = news.warningWords;
    warnings.hidden = news.warnings === 0;
    overlay.hidden = news.errors === 0 || sessionStorage.getItem(remembered) === news.id;
    showBar();
  }

  function showBar() {
    bar.hidden = !find(".page").hasChildNodes() && find(".errors").hidden && find(".warnings").hidden;
  }

  function close() {
    if (overlay.hidden) return;
    overlay.hidden = true;
    sessionStorage.setItem(remembered, problems.id);
  }

  find(".close").addEventListener("click", close);
  find(".errors").addEventListener("click", () => { overlay.hidden = !overlay.hidden; });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });

  // While a document becomes a posting, the board changes under the page: a reload then would lose the answer.
  let isImporting = false, missed;

  // A document among the vacancies becomes a posting, which is shown next; a click in the shadow tree arrives here, too.
  document.addEventListener("click", async (event) => {
    const button = event.composedPath()[0];
    if (!button.dataset?.document) return;
    button.disabled = isImporting = true;
    const answer = await fetch(`${folder}import?path=${encodeURIComponent(button.dataset.document)}`, { method: "POST" });
    const result = answer.ok ? await answer.json() : { problems: null };
    if (result.open) return location.assign(result.open);
    if (answer.ok) button.outerHTML = result.problems;
    else button.replaceWith(await answer.text());
    isImporting = false;
    if (missed) reload(missed);
  });

  // "/assets/style.0123456789.css" → "/assets/style.css": the fingerprint changes with every byte.
  const plainName = (path) => path.replace(/\.[0-9a-f]{10}(\.css)$/, "$1");

  function swapStyles(paths) {
    for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const current = new URL(old.href);
      const path = paths.find((path) => plainName(path) === plainName(current.pathname));
      if (!path || path === current.pathname) continue;
      const link = old.cloneNode();
      link.href = path;
      // The old one goes when the new one is there, so that nobody sees the page without any.
      link.onload = link.onerror = () => old.remove();
      old.after(link);
    }
  }

  function reload(state) {
    if (isImporting) {
      missed = state;
      return;
    }
    source?.close();
    if (state.navigate && state.navigate !== location.pathname) location.assign(state.navigate);
    else if (state.home !== home && location.pathname.startsWith(home))
      location.assign(state.home + location.pathname.slice(home.length) + location.search);
    else location.reload();
  }

  function listen() {
    source?.close();
    source = new EventSource(`${folder}events?page=${encodeURIComponent(location.pathname)}`);
    const on = (name, react) => source.addEventListener(name, (event) => react(JSON.parse(event.data)));
    on("hello", (state) => {
      if (state.snapshot !== snapshot) return reload(state);
      find(".page").innerHTML = state.bar ?? "";
      showProblems(state.problems);
    });
    on("reload", reload);
    on("styles", (state) => {
      snapshot = state.snapshot;
      swapStyles(state.styles);
      showProblems(state.problems);
    });
    // The answer to a new stream says what the news means for this page.
    on("problems", listen);
    // A stream that was refused is not tried again by the browser itself.
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000); };
  }

  // Browsers allow six connections to one host: pages in the background leave them to others, and catch up when
  // they are looked at again.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) source?.close();
    else listen();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  if (!document.hidden) listen();
})();
