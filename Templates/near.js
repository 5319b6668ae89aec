// Towns, and how far they lie: what a list needs once a visitor asks for a distance.

export default async function ({ words, fold, make, put, go, state }) {
  const [field, within, options, hint] = ["town", "within", "towns", "town-hint"].map(find);
  const simple = (text) => fold(text).replace(/[^a-z0-9]+/g, " ").trim();
  const towns = (await (await fetch(words.towns)).json()).map(([name, north, east, ...others]) =>
    ({ name, north, east, slug: simple(name).replaceAll(" ", "-"), names: [simple(name), ...others] }));
  const at = (slug) => towns.find((town) => town.slug === slug);
  const nameOf = (slug) => at(slug)?.name ?? slug;

  // The towns that begin so; the one of exactly this name first.
  function like(text) {
    const found = towns.filter(({ names }) => names.some((name) => name.startsWith(text)));
    return found.sort((a, b) => b.names.includes(text) - a.names.includes(text));
  }

  // A name that may be of several towns is left to the visitor.
  function choose() {
    const typed = simple(field.value), found = typed ? like(typed) : [];
    const town = found[0]?.names.includes(typed) || !found[1] ? found[0] : null;
    const isUnknown = typed && !town;
    field.ariaInvalid = `${!!isUnknown}`;
    hint.hidden = !isUnknown;
    if (isUnknown || (town?.slug ?? "") === state().near) return;
    go(town ? { near: town.slug, within: +within.value, sort: "distance" } : { near: "" });
  }

  field.oninput = () => {
    options.replaceChildren(...like(simple(field.value)).slice(0, 8).map(({ name: value }) => make("option", [], { value })));
    if (towns.some(({ name }) => name === field.value)) choose();
  };
  within.onchange = () => state().near && go({ within: +within.value });
  if (field.value) field.oninput();

  return {
    nameOf,
    choose,
    // From a town to each of these values, as the crow flies.
    kilometres(slug, values) {
      const from = at(slug);
      return values.map(([, , north, east]) => from && north !== undefined
        ? 1.1127 * Math.hypot(north - from.north, (east - from.east) * Math.cos((north + from.north) * Math.PI / 36e3))
        : Infinity);
    },
    show() {
      const { near, within: reach } = state();
      put(field, near && nameOf(near));
      put(within, reach);
    },
  };
}
