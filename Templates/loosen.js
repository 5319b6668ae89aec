// Nothing fits: what to let go. Loaded when that is so.

export default function ({ words, make, go, choose, chosenIn, place, missed, facets, others, nameOf, say, button }) {
  const ways = missed.flatMap((count, index) => {
    if (!count) return [];
    const facet = facets[index], own = others().filter(([, , at]) => at === index);
    const name = [...(facet ? chosenIn(facet.word) : []).map((slug) => nameOf(facet, slug)), ...own.map(([name]) => name)].join(", ");
    const change = Object.assign(facet ? choose(facet.word, []) : {}, ...own.map(([, change]) => change));
    return button(say(words.letGo, { count, name }), () => go(change));
  });
  place.append(ways[0] ? make("ul", ways) : make("p", words.nothing));
}
