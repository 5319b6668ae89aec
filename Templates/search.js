// Search and filters of a list. The state is the query string, so each result
// has an address: ?vakgebied=ict&plaats=utrecht&plaats=zwolle&q=water&near=tiel&within=25&least=3500&sort=deadline&page=2

const words = JSON.parse(find("words").textContent);
const [form, field, sort, list, pages, count, active, filters, groups, toggle, show, clear, leastField, perField] =
  ["search", "q", "sort", "list", "pages", "count", "active", "filters", "groups", "toggle", "show", "clear", "least", "per"].map(find);
const blank = find("blank-card").content.firstElementChild;
const built = [list, pages].map((place) => [...place?.children ?? []]);
const language = document.querySelector("header").lang;
// The page of a value has that value chosen: /plaats/utrecht/
const [word, slug] = decodeURI(words.list.slice(words.home.length)).split("/");
const own = words.kind === "value" || words.kind === "organisation" ? { [word]: [slug] } : {};
const isOwn = (facet, value) => own[facet]?.[0] === value;

function make(tag, content, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}
const button = (text, onclick, more) => make("li", make("button", text, { type: "button", onclick, ...more }));
// Case and accents make no difference.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// The strings file's `plural_rule`: n = 1 | n % 10 = 2..4 and n % 100 != 12..14
const holds = (relation, n) => {
  const [, modulus, not, ranges] = /n(?:\s*%\s*(\d+))?\s*(!?)=(.+)/.exec(relation);
  const number = modulus ? n % modulus : n;
  return ranges.split(",").some((range) => {
    const [low, high = low] = range.split("..");
    return number >= +low && number <= +high;
  }) === !not;
};
const rules = words.rule.split("|").map((rule) => rule.split(" or ").map((all) => all.split(" and ")));
function say(forms, values) {
  const form = rules.findIndex((any) => any.some((all) => all.every((one) => holds(one, values.count))));
  return (forms[form] ?? forms.at(-1)).replace(/{(\w+)}/g, (_, name) => values[name].toLocaleString(language));
}

let state;
// Who asks for what is near sees the nearest first.
const usual = (near) => near ? "distance" : words.sort;

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
const nothingChosen = () => ({ chosen: own, q: "", least: 0, ...nowhere() });

// Where these stand among the facets of the data.
const [pays, labels] = [8, 9];
// The vacancies with what finds them, the towns with where they lie, what a list follows, what a visitor keeps: scripts
// of their own, loaded when they are needed.
let data, facets, loading, towns;
const part = async (script, context) => (await import(script)).default({ words, fold, ...context });
const load = () => loading ??= part(words.matching, { fail, changed: () => sort && update() }).then((all) => {
  data = all;
  return { facets } = all;
});
const loadTowns = async () => towns ??= await part(words.near, { make, find, put, go, state: () => state });

const fail = () => { count.textContent = words.failed; list.ariaBusy = null; };

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
  if (!facets) {
    count.textContent = words.loading;
    list.ariaBusy = "true";
  }
  try { await load(); if (near) await loadTowns(); } catch { return fail(); }
  if (here !== address()) return;
  towns?.show();
  const { found, counts, missed, apart } = data.match(state, near && towns.kilometres(near, facets[1].values));
  const total = found.length, start = (state.page - 1) * words.size;
  list.ariaBusy = null;
  count.textContent = data.whole() ? words.loading : say(words.count, { count: total });
  show.textContent = say(words.show, { count: total });
  tick(counts);
  showActive();
  follow();
  const cards = total ? found.slice(start, start + words.size).map(card) : [nothing(missed)];
  if (apart[0] && start + words.size >= total) cards.push(make("h2", words.apart, { className: "apart" }), ...apart.slice(0, words.size).map(card));
  list.replaceChildren(...isPlain ? built[0] : cards);
  pages.replaceChildren(...isPlain ? built[1] : paging(Math.ceil(total / words.size)));
  finishCards(list);
}

const pathOf = (row) => words.folder + encodeURI(row[0]) + "/";
const valuePath = (word, slug) => words.home + word + "/" + encodeURI(slug) + "/";

function card(row) {
  const [, title, , , hours, pay, posted, deadline, , lang] = row;
  const [, towns, , [employer], levels, , where, , , tags] = row.values;
  const element = blank.cloneNode(true), part = {};
  for (const one of element.querySelectorAll("[data-fill]")) part[one.dataset.fill] = one;
  const keep = (name, isKept) => isKept || part[name].remove();
  const day = (place, dateTime) => Object.assign(place.querySelector("time"), { dateTime,
    textContent: format("DateTimeFormat", words.locale, { dateStyle: "long", timeZone: "UTC" }, new Date(dateTime)) });
  const named = (values) => values.map((value) => value[1]);
  const mark = employer?.[2] ?? "", isPicture = mark[0] === "/";
  if (lang) Object.assign(element, { lang, dir: "auto" });
  Object.assign(part.title, { textContent: title, href: pathOf(row) });
  keep("logo", isPicture) && (part.logo.src = mark);
  keep("monogram", mark && !isPicture) && (part.monogram.textContent = mark);
  part.employer.append(...[...named([employer, ...towns].filter(Boolean)), ...row.far >= 1 && row.far < 1e3 ? [distance(row.far)] : []].map((text) => make("span", text)));
  if (pay) part.traits.append(make("li", pay, { className: "pay" }));
  part.traits.append(...[hours, ...named([...where, ...levels])].filter(Boolean).map((text) => make("li", text)));
  keep("tags", tags.length) && part.tags.append(...tags.map(([slug, name]) =>
    make("li", make("a", name, { href: valuePath(facets[labels].word, slug) }))));
  keep("due", deadline) && day(part.due, deadline);
  keep("posted", posted) && day(part.posted, posted);
  keep("new", daysTo(posted) > -3);
  return element;
}

const amount = (value, options) => format("NumberFormat", words.locale, { ...options, maximumFractionDigits: 0 }, value);
const distance = (far) => amount(far, { style: "unit", unit: "kilometer" });
const nameOf = ({ values }, slug) => values.find((value) => value[0] === slug)?.[1] ?? slug;

// Nothing fits: what to let go.
function nothing(missed) {
  const ways = missed.flatMap((count, index) => {
    if (!count) return [];
    const facet = facets[index], own = others().filter(([, , at]) => at === index);
    const name = [...(facet ? chosenIn(facet.word) : []).map((slug) => nameOf(facet, slug)), ...own.map(([name]) => name)].join(", ");
    const change = Object.assign(facet ? choose(facet.word, []) : {}, ...own.map(([, change]) => change));
    return button(say(words.loosen, { count, name }), () => go(change));
  });
  return make("div", [make("p", words.none), ways[0] ? make("ul", ways) : make("p", words.nothing)], { className: "none" });
}

// What is asked for besides values of facets: in words, how to let it go, and where it stands among what may be missed.
function others() {
  const { q, near, within, least, per } = state;
  return [
    q.trim() && [say(words.search, { name: q }), { q: "" }, facets.length],
    least && [say(words.atLeast, { amount: amount(least, { style: "currency", currency: words.currency }), per: words[per] }), { least: 0 }, pays],
    near && [say(words.within, { distance: distance(within), name: towns.nameOf(near) }), nowhere(), facets.length + 1],
  ].filter(Boolean);
}

function showActive() {
  const items = facets.flatMap((facet) => chosenIn(facet.word).filter((slug) => !isOwn(facet.word, slug))
    .map((slug) => [nameOf(facet, slug), without(facet.word, slug)]));
  items.push(...others());
  const remove = (name, change, more) =>
    button(name, () => go(change).then(() => (active.querySelector("button") ?? field ?? sort).focus()), more);
  active.replaceChildren(...items.map(([name, change]) => remove(name, change, { ariaLabel: say(words.remove, { name }) })));
  if (items[1]) active.append(remove(words.clear, nothingChosen(), { className: "clear" }));
  active.hidden = !items.length;
  toggle.dataset.count = items.length;
}

// What is followed is said when somebody looks.
const place = find("follow");
const follow = () => place?.open && data && part(words.following, { place, find, own, facets, rows: data.rows, chosenIn, others, say, valuePath });

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
    const { facet: word } = group.dataset, facet = facets?.findIndex((one) => one.word === word);
    const ul = group.querySelector("ul"), items = [...ul.children];
    if (counts) facets[facet].values.forEach(([slug, name], value) => {
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
  const prepare = () => facets || !words.isFirst || load().then(update, fail);
  for (const place of [form, groups]) place?.addEventListener("focusin", prepare);
  place?.addEventListener("toggle", follow);
  find("near")?.addEventListener("focusin", () => loadTowns().catch(fail));
  // Who is faster than the towns is answered when they are there.
  find("near")?.addEventListener("change", () => loadTowns().then((all) => all.choose(), fail));
  if (leastField) leastField.onchange = perField.onchange = () => go({ least: +leastField.value || 0, per: perField.value });
  filters.onchange = () => filters.checked && prepare();
  const close = () => { filters.checked = false; filters.focus(); };
  show.onclick = close;
  clear.onclick = () => go(nothingChosen());
  filters.parentNode.onkeydown = (event) => { if (event.key === "Escape" && filters.checked) close(); };
  onpopstate = () => { read(); update(); };
  read();
  if (words.isFirst && location.search) list.className = "unasked";
  if (words.isFirst) update();
  else tick();
}
else part(words.saved, { make, count, list, load, say, card, pathOf, fail });
