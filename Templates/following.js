// What is followed: the nearest list around what is chosen that has a feed. That is the page's own, else the smallest
// of a single value, else the board's.

export default function ({ words, place, own, facets, rows, chosenIn, others, say, valuePath }) {
  const ofPage = words.own && Object.keys(own).every((word) => !chosenIn(word)[1]) && { folder: words.list, name: words.own };
  const asked = facets.filter(({ word }) => chosenIn(word)[0] && !(ofPage && own[word]));
  const lists = asked.flatMap(({ word, values }) => {
    const [slug, other] = chosenIn(word), value = values.find((one) => one[0] === slug);
    const size = () => rows.filter((row) => row.values.some((own) => own.includes(value))).length;
    // Of several values of one facet, none has a list with all that is found.
    return value && !other ? [{ folder: valuePath(word, slug), name: value[1], size: size() }] : [];
  }).sort((a, b) => a.size - b.size);
  const { folder, name } = ofPage || lists[0] || { folder: words.home, name: words.all };
  const isWider = asked.length + others().length > (!ofPage && lists[0] ? 1 : 0);
  find("follow-what").textContent = say(isWider ? words.wider : words.follow, { name });
  for (const link of place.querySelectorAll("a[id]")) link.href = folder + link.href.split("/").at(-1);
}
