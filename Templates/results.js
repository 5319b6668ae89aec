// What is found, as cards, and what was asked for, in words: loaded with the vacancies.

export default function ({ words, make, go, address, own, isOwn, choose, chosenIn, without, nowhere, nothing, amount, part, state, towns, facets, whole }) {
  const [list, pages, count, active, toggle, close, field, sort] =
    ["list", "pages", "count", "active", "toggle", "show", "q", "sort"].map(find);
  const blank = find("blank-card").content.firstElementChild;
  // Where these stand among the facets of the data.
  const [pays, labels] = [8, 9];
  const button = (text, onclick, more) => make("li", make("button", text, { type: "button", onclick, ...more }));

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
    return (forms[form] ?? forms.at(-1)).replace(/{(\w+)}/g, (_, name) => values[name].toLocaleString(document.querySelector("header").lang));
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

  const distance = (far) => amount(far, { style: "unit", unit: "kilometer" });
  const nameOf = ({ values }, slug) => values.find((value) => value[0] === slug)?.[1] ?? slug;

  // What is asked for besides values of facets: in words, how to let it go, and where it stands among what may be missed.
  function others() {
    const { q, near, within, least, per } = state();
    return [
      q.trim() && [say(words.search, { name: q }), { q: "" }, facets.length],
      least && [say(words.atLeast, { amount: amount(least, { style: "currency", currency: words.currency }), per: words[per] }), { least: 0 }, pays],
      near && [say(words.within, { distance: distance(within), name: towns().nameOf(near) }), nowhere(), facets.length + 1],
    ].filter(Boolean);
  }

  function showActive() {
    const items = facets.flatMap((facet) => chosenIn(facet.word).filter((slug) => !isOwn(facet.word, slug))
      .map((slug) => [nameOf(facet, slug), without(facet.word, slug)]));
    items.push(...others());
    const remove = (name, change, more) =>
      button(name, () => go(change).then(() => (active.querySelector("button") ?? field ?? sort).focus()), more);
    active.replaceChildren(...items.map(([name, change]) => remove(name, change, { ariaLabel: say(words.remove, { name }) })));
    if (items[1]) active.append(remove(words.clear, nothing(), { className: "clear" }));
    active.hidden = !items.length;
    toggle.dataset.count = items.length;
  }

  function paging(last) {
    const { page } = state();
    const link = (page, text) => page && page <= last ? [make("a", text, { href: address({ page }) })] : [];
    const items = [...link(page - 1, words.previous), make("span", `${words.page} ${page} / ${last}`),
      ...link(page + 1, words.next)].map((item) => make("li", item));
    return last < 2 ? [] : [make("nav", make("ul", items), { className: "pages", ariaLabel: words.pages })];
  }

  // What fits; `built` is the list as the page came with it, where nothing is asked for.
  function show({ found, missed, apart }, built) {
    const total = found.length, start = (state().page - 1) * words.size;
    count.textContent = whole() ? words.loading : say(words.count, { count: total });
    close.textContent = say(words.show, { count: total });
    showActive();
    const cards = total ? found.slice(start, start + words.size).map(card) : [make("div", make("p", words.none), { className: "none" })];
    if (apart[0] && start + words.size >= total) cards.push(make("h2", words.apart, { className: "apart" }), ...apart.slice(0, words.size).map(card));
    list.replaceChildren(...built ? built[0] : cards);
    pages.replaceChildren(...built ? built[1] : paging(Math.ceil(total / words.size)));
    finishCards(list);
    if (!total) part(words.loosen, { place: cards[0], missed, facets, others, nameOf, say, button });
  }

  return { show, say, card, pathOf, valuePath, others };
}
