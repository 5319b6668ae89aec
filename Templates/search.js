// Search and filters of a list. The state is the query string, so each result
// has an address: ?vakgebied=ict&plaats=utrecht&plaats=zwolle&q=water&near=tiel&within=25&least=3500&sort=deadline&page=2

const words = JSON.parse(find("words").textContent);
const [form, field, sort, list, pages, count, filters, groups, show, clear, leastField, perField] =
  ["search", "q", "sort", "list", "pages", "count", "filters", "groups", "show", "clear", "least", "per"].map(find);
const built = [list, pages].map((place) => [...place?.children ?? []]);
// The page of a value has that value chosen: /plaats/utrecht/
const [word, slug] = decodeURI(words.list.slice(words.home.length)).split("/");
const own = ["value", "organisation"].includes(words.kind) ? { [word]: [slug] } : {};
const isOwn = (name, slug) => own[name]?.[0] === slug;

function make(tag, content, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}
// Case and accents make no difference.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let state;
// Who asks for what is near sees the nearest first.
const usual = (town) => town ? "distance" : words.sort;

function read() {
  const query = new URLSearchParams(location.search);
  const { q = "", near = "", within = 25, least = 0, per = "month", sort = usual(near), page = 1, ...others } = Object.fromEntries(query);
  state = { q, near, within: +within, least: +least, per, sort, page: +page || 1, chosen: { ...own } };
  for (const word in others) state.chosen[word] = [...own[word] ?? [], ...query.getAll(word)];
}

function address(change) {
  const { chosen, q, near, within, least, per, sort, page } = { ...state, ...change };
  const isHere = !own[word] || chosen[word]?.includes(slug);
  const query = new URLSearchParams();
  for (const word in chosen) for (const slug of chosen[word]) if (!isHere || !isOwn(word, slug)) query.append(word, slug);
  const set = (values) => { for (const name in values) query.set(name, values[name]); };
  if (q.trim()) set({ q: q.trim() });
  if (near) set({ near, within });
  if (least) set({ least, per });
  if (sort !== usual(near)) set({ sort });
  if (page > 1) set({ page });
  return (isHere ? words.list : words.home) + (`${query}` && "?" + query);
}

// A choice is a step in the history, letters typed are not. Later pages lead to the first.
function go(change, step = "pushState") {
  state = { ...state, page: 1, ...change };
  const there = address();
  if (!words.isFirst || !there.startsWith(words.list)) return location.assign(there);
  history[step](null, "", there);
  return update();
}

const chosenIn = (word) => state.chosen[word] ?? [];
const choose = (word, slugs) => ({ chosen: { ...state.chosen, [word]: slugs } });
const without = (word, slug) => choose(word, chosenIn(word).filter((one) => one !== slug));
const nowhere = () => ({ near: "", sort: state.sort === "distance" ? words.sort : state.sort });
const nothing = () => ({ chosen: own, q: "", least: 0, ...nowhere() });

const amount = (value, options) => format("NumberFormat", words.locale, { ...options, maximumFractionDigits: 0 }, value);
const fail = () => { count.textContent = words.failed; list.ariaBusy = null; };

// The vacancies with what finds them, what shows them, the towns with where they lie, what a list follows, what a
// visitor keeps: scripts of their own, loaded when they are needed.
let data, loading, towns;
const part = async (script, more) => (await import(script)).default({ ...tools, ...more });
const tools = { words, make, fold, own, isOwn, address, go, choose, chosenIn, without, nowhere, nothing, amount, part, fail, state: () => state, towns: () => towns };
const load = () => loading ??= Promise.all([part(words.matching, { changed: () => sort && update() }), import(words.results)])
  .then(([found, results]) => data = { ...found, ...results.default({ ...tools, ...found }) });
const loadTowns = async () => towns ??= await part(words.near, { put });

// What somebody is typing stays.
const put = (place, value) => { if (place && place !== document.activeElement) place.value = value; };

async function update() {
  const { q, near, within, least, per } = state;
  put(field, q);
  for (const option of sort) if (option.value === "distance") option.hidden = option.disabled = !near;
  sort.value = state.sort;
  put(leastField, least || "");
  put(perField, per);
  const here = address(), isPlain = here === words.list;
  root.classList.toggle("filtering", !isPlain);
  if (!loading && isPlain) return tick();
  if (!data) {
    count.textContent = words.loading;
    list.ariaBusy = "true";
  }
  try { await load(); if (near) await loadTowns(); } catch { return fail(); }
  if (here !== address()) return;
  towns?.show();
  const found = data.match(state, near && towns.kilometres(near, data.facets[1].values));
  list.ariaBusy = null;
  tick(found.counts);
  data.show(found, isPlain && built);
  follow();
}

// What is followed is said when somebody looks.
const place = find("follow");
const follow = () => place?.open && data && part(words.following, { place, ...data });

// Links become boxes.
function box(word, value, name, number) {
  const onchange = () => go(input.checked ? choose(word, [...chosenIn(word), value]) : without(word, value));
  const input = make("input", [], { type: "checkbox", value, onchange });
  return make("li", [make("label", [input, name]), make("span", number, { className: "number" })]);
}

const groupsOfValues = [...groups?.querySelectorAll("[data-facet]") ?? []];
for (const group of groupsOfValues) {
  const word = group.dataset.facet, ul = group.querySelector("ul");
  for (const item of [...ul.children]) {
    const [link, number] = item.children;
    const made = box(word, decodeURI(link.pathname.split("/").at(-2)), link.textContent, number.textContent);
    made.className = item.className;
    item.replaceWith(made);
  }
  ul.before(make("fieldset", make("legend", group.firstElementChild.textContent)));
  ul.previousSibling.append(ul);
}

// Ticks follow the state, numbers what is found; the short list becomes whole.
function tick(counts) {
  for (const group of groupsOfValues) {
    const { facet: word } = group.dataset, facet = data?.facets.findIndex((one) => one.word === word);
    const ul = group.querySelector("ul"), items = [...ul.children];
    if (counts) data.facets[facet].values.forEach(([slug, name], value) => {
      const item = items.find((one) => one.querySelector("input").value === slug) ?? box(word, slug, name, []);
      if (!item.parentNode) ul.append(item);
      item.lastElementChild.textContent = amount(counts[facet][value]);
      item.className = counts[facet][value] ? "" : "zero";
    });
    for (const input of group.querySelectorAll("input")) input.checked = chosenIn(word).includes(input.value);
    if (chosenIn(word).length) group.open = true;
  }
}

let timer;
if (form) {
  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => words.isFirst && go({ q: field.value }, "replaceState"), 150);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ q: field.value }, "replaceState");
    count.scrollIntoView({ block: "nearest" });
  };
}
if (sort) {
  sort.onchange = () => go({ sort: sort.value });
  // The data is loaded when somebody comes near.
  const prepare = () => data || !words.isFirst || load().then(update, fail);
  for (const place of [form, groups]) place?.addEventListener("focusin", prepare);
  place?.addEventListener("toggle", follow);
  find("near")?.addEventListener("focusin", () => loadTowns().catch(fail));
  // Who is faster than the towns is answered when they are there.
  find("near")?.addEventListener("change", () => loadTowns().then((all) => all.choose(), fail));
  if (leastField) leastField.onchange = perField.onchange = () => go({ least: +leastField.value || 0, per: perField.value });
  filters.onchange = () => filters.checked && prepare();
  const close = () => { filters.checked = false; filters.focus(); };
  show.onclick = close;
  clear.onclick = () => go(nothing());
  filters.parentNode.onkeydown = (event) => { if (event.key === "Escape" && filters.checked) close(); };
  onpopstate = () => { read(); update(); };
  read();
  if (words.isFirst && location.search) list.className = "unasked";
  if (words.isFirst) update();
  else tick();
}
else part(words.saved, { count, list, load });
