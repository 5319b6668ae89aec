// The page of what the visitor keeps, newest first; what is no longer offered is marked.

export default async function ({ words, make, count, list, load, fail }) {
  const all = Object.entries(saved()).reverse();
  find("none").hidden = all.length > 0;
  if (!all[0]) return;
  const gone = (path, title) => make("article", [make("h2", make("a", title, { href: path })), make("p", words.gone, { className: "past" })], { className: "card gone" });
  try {
    const { rows, whole, card, pathOf, say } = await load();
    await whole();
    count.textContent = say(words.count, { count: all.length });
    list.replaceChildren(...all.map(([path, title]) => {
      const row = rows.find((row) => pathOf(row) === path);
      return row ? card(row) : gone(path, title);
    }));
  } catch { return fail(); }
  finishCards(list);
}
