// The page of what the visitor keeps, newest first; what is no longer offered is marked.

export default async function ({ words, make, count, list, load, say, card, pathOf, fail }) {
  const all = Object.entries(saved()).reverse();
  count.textContent = all[0] ? say(words.count, { count: all.length }) : words.empty;
  if (!all[0]) return;
  const gone = (path, title) => make("article", [make("h2", make("a", title, { href: path })), make("p", words.gone, { className: "past" })], { className: "card gone" });
  try {
    const data = await load();
    await data.whole();
    list.replaceChildren(...all.map(([path, title]) => {
      const row = data.rows.find((row) => pathOf(row) === path);
      return row ? card(row) : gone(path, title);
    }));
  } catch { return fail(); }
  finishCards(list);
}
