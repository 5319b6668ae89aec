// Search and filters of the index. The state is the query string, so each result has an address:
// ?vakgebied=ict&plaats=utrecht&plaats=zwolle&q=water&sort=deadline&page=2

const find = (id) => document.getElementById(id);
const words = JSON.parse(find("words").textContent);
const [form, field, sort, list, pages, count, active, toggle, groups, show] =
  ["search", "q", "sort", "list", "pages", "count", "active", "toggle", "groups", "show"].map(find);
const blank = find("blank-card").content.firstElementChild;
const built = [list, pages].map((place) => [...place.children]);
const language = root.lang;

function make(tag, content, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}
const button = (text, onclick, more) => make("li", make("button", text, { type: "button", onclick, ...more }));
const say = (text, number, name) => text.replace("#", number.toLocaleString(language)).replace("@", () => name);
// Case and accents make no difference.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let state;

function read() {
  const query = new URLSearchParams(location.search);
  const { q = "", sort = "", page = 1, ...others } = Object.fromEntries(query);
  state = { q, sort, page: +page || 1, chosen: {} };
  for (const word in others) state.chosen[word] = query.getAll(word);
}

function address(change) {
  const { chosen, q, sort, page } = { ...state, ...change };
  const query = new URLSearchParams();
  for (const word in chosen) for (const slug of chosen[word]) query.append(word, slug);
  if (q.trim()) query.set("q", q.trim());
  if (sort) query.set("sort", sort);
  if (page > 1) query.set("page", page);
  return words.home + (`${query}` && "?" + query);
}

// A choice is a step in the history, letters typed are not. Later pages lead to the first.
function go(change, step = "pushState") {
  state = { ...state, page: 1, ...change };
  if (!words.isFirst) return location.assign(address());
  history[step](null, "", address());
  return update();
}

const chosenIn = (word) => state.chosen[word] ?? [];
const choose = (word, slugs) => ({ chosen: { ...state.chosen, [word]: slugs } });
const without = (word, slug) => choose(word, chosenIn(word).filter((one) => one !== slug));

let facets, loading, isWhole;
const rows = [];

async function fetchData() {
  const get = async (url) => (await fetch(url)).json();
  const take = (postings) => postings.forEach((row) => {
    row.names = row[2].map((own, facet) => own.map((value) => facets[facet].values[value][1]));
    row.text = fold([row[1], row[6], ...row.names.flat()].join(" "));
    rows.push(row);
  });
  const head = await get(words.data);
  facets = head.facets;
  take(head.postings);
  isWhole = !head.parts.length;
  if (!isWhole) Promise.all(head.parts.map(get)).then((parts) => {
    parts.forEach(take);
    isWhole = true;
    update();
  }, fail);
}
const load = () => loading ??= fetchData();

const fail = () => { count.textContent = words.failed; list.ariaBusy = null; };

// What fits. A row that one criterion alone keeps out counts for others of its kind.
function match() {
  const terms = fold(state.q).split(/\s+/);
  const wanted = facets.map(({ word, values }) =>
    chosenIn(word).length && values.map(([slug]) => chosenIn(word).includes(slug)));
  const counts = facets.map(({ values }) => values.map(() => 0));
  const missed = [...facets, 0].map(() => 0);
  const found = rows.filter((row) => {
    let misses = 0, last;
    wanted.forEach((fits, facet) => {
      if (fits && !row[2][facet].some((value) => fits[value])) misses++, last = facet;
    });
    if (!terms.every((term) => row.text.includes(term))) misses++, last = facets.length;
    if (misses > 1) return;
    if (misses) missed[last]++;
    row[2].forEach((own, facet) => {
      if (!misses || facet === last) for (const value of own) counts[facet][value]++;
    });
    return !misses;
  });
  const key = (row) => row[5] || "9";
  if (state.sort) found.sort((a, b) => key(a) < key(b) ? -1 : key(a) > key(b));
  return { found, counts, missed };
}

async function update() {
  if (document.activeElement !== field) field.value = state.q;
  sort.value = state.sort;
  const here = address(), isPlain = here === words.home;
  if (!loading && isPlain) return tick();
  if (!facets) {
    count.textContent = words.loading;
    list.ariaBusy = "true";
  }
  try { await load(); } catch { return fail(); }
  if (here !== address()) return;
  const { found, counts, missed } = match();
  const total = found.length, start = (state.page - 1) * words.size;
  list.ariaBusy = null;
  count.textContent = isWhole ? say(total === 1 ? words.one : words.many, total) : words.loading;
  show.textContent = say(words.show, total);
  tick(counts);
  showActive();
  const cards = total ? found.slice(start, start + words.size).map(card) : [nothing(missed)];
  list.replaceChildren(...isPlain ? built[0] : cards);
  pages.replaceChildren(...isPlain ? built[1] : paging(Math.ceil(total / words.size)));
  countDeadlines(list);
}

function card(row) {
  const [slug, title, , hours, pay, deadline, , lang] = row;
  // Field, place, province, organisation, education, employment, workplace, hours, tag.
  const [, places, , [employer], levels, , ways, , tags] = row.names;
  const element = blank.cloneNode(true);
  const [link, organisation, traits, due] = element.querySelectorAll("[data-fill]");
  if (lang) Object.assign(element, { lang, dir: "auto" });
  Object.assign(link, { textContent: title, href: words.folder + encodeURI(slug) + "/" });
  organisation.textContent = employer;
  employer || organisation.remove();
  traits.lang = due.lang = language;
  traits.append(...[...places, ...ways, hours, pay, ...levels].filter(Boolean).map((text) => make("li", text)));
  traits.append(...tags.map((text) => make("li", text, { className: "tag" })));
  const textContent = deadline && new Date(deadline).toLocaleDateString(words.locale, { dateStyle: "long", timeZone: "UTC" });
  deadline ? Object.assign(due.lastElementChild, { dateTime: deadline, textContent }) : due.remove();
  return element;
}

const nameOf = ({ values }, slug) => values.find((value) => value[0] === slug)?.[1] ?? slug;

// Nothing fits: what to let go.
function nothing(missed) {
  const ways = missed.flatMap((number, index) => {
    if (!number) return [];
    const facet = facets[index], word = facet?.word;
    const name = facet ? chosenIn(word).map((slug) => nameOf(facet, slug)).join(", ") : state.q;
    return button(say(words.loosen, number, name), () => go(facet ? choose(word, []) : { q: "" }));
  });
  return make("div", [make("p", words.none), ways[0] ? make("ul", ways) : make("p", words.nothing)], { className: "none" });
}

function showActive() {
  const items = facets.flatMap((facet) => chosenIn(facet.word).map((slug) => [nameOf(facet, slug), without(facet.word, slug)]));
  if (state.q.trim()) items.push([say(words.search, 0, state.q), { q: "" }]);
  const remove = (name, change, more) =>
    button(name, () => go(change).then(() => (active.querySelector("button") ?? field).focus()), more);
  active.replaceChildren(...items.map(([name, change]) => remove(name, change, { ariaLabel: say(words.remove, 0, name) })));
  if (items[1]) active.append(remove(words.clear, { chosen: {}, q: "" }, { className: "clear" }));
  active.hidden = !items.length;
  active.nextElementSibling.hidden = !active.hidden;
  toggle.dataset.count = items.length;
}

function paging(last) {
  const { page } = state;
  const link = (page, text) => page && page <= last ? [make("a", text, { href: address({ page }) })] : [];
  const items = [...link(page - 1, words.previous), make("span", `${words.page} ${page} / ${last}`),
    ...link(page + 1, words.next)].map((item) => make("li", item));
  return last < 2 ? [] : [make("nav", make("ul", items), { className: "pages", ariaLabel: words.pages })];
}

// Links become boxes.
function box(word, value, name, number) {
  const onchange = () => go(input.checked ? choose(word, [...chosenIn(word), value]) : without(word, value));
  const input = make("input", [], { type: "checkbox", value, onchange });
  return make("li", [make("label", [input, name]), make("span", number, { className: "number" })]);
}

for (const group of groups.children) {
  const word = group.dataset.facet, ul = group.querySelector("ul");
  if (!ul) continue;
  for (const item of [...ul.children]) {
    const [link, number] = item.children;
    item.replaceWith(box(word, decodeURI(link.pathname.split("/").at(-2)), link.textContent, number.textContent));
  }
  ul.before(make("fieldset", make("legend", group.firstElementChild.textContent)));
  ul.previousSibling.append(ul);
}

// Ticks follow the state, numbers what is found; the short list becomes whole.
function tick(counts) {
  for (const group of groups.querySelectorAll("details")) {
    const { facet: word } = group.dataset, facet = facets?.findIndex((one) => one.word === word);
    const ul = group.querySelector("ul"), items = [...ul.children];
    if (counts) facets[facet].values.forEach(([slug, name], value) => {
      const item = items.find((one) => one.querySelector("input").value === slug) ?? box(word, slug, name, []);
      if (!item.parentNode) ul.append(item);
      item.lastElementChild.textContent = counts[facet][value].toLocaleString(language);
      item.className = counts[facet][value] ? "" : "zero";
    });
    for (const input of group.querySelectorAll("input")) input.checked = chosenIn(word).includes(input.value);
    if (chosenIn(word).length) group.open = true;
  }
}

let timer;
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
sort.onchange = () => go({ sort: sort.value });
// The data is loaded when somebody comes near.
const prepare = () => facets || !words.isFirst || load().then(update, fail);
toggle.onclick = show.onclick = () => {
  const isOpen = toggle.ariaExpanded !== "true";
  toggle.ariaExpanded = isOpen;
  show.hidden = !isOpen || !words.isFirst;
  isOpen ? prepare() : toggle.focus();
};
for (const place of [form, groups]) place.addEventListener("focusin", prepare);
onpopstate = () => { read(); update(); };

read();
if (words.isFirst && location.search) {
  list.className = "unasked";
  update();
}
