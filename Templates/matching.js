// The open vacancies of the board, and which of them fit: loaded when a visitor first searches or filters.

export default async function ({ words, fold, changed, fail }) {
  const get = async (url) => (await fetch(url)).json();
  const head = await get(words.data), { facets } = head, rows = [];
  const synonyms = head.synonyms.map((group) => fold(group).split(" "));
  // Where these stand among the facets: field, place, province, organisation, education, employment, workplace, hours, pay, tag.
  const [places, ways, pays] = [1, 6, 8];
  let vocabulary;

  const take = (postings) => postings.forEach((row) => {
    row.values = row[2].map((own, facet) => own.map((value) => facets[facet].values[value]));
    row.title = " " + fold(row[1]);
    row.isRemote = row.values[ways].some(([slug]) => slug === "remote");
    row.text = row.title + fold([row[8], ...row.values.flat().map((value) => value[1])].join(" "));
    rows.push(row);
  });
  take(head.postings);
  let rest = head.parts[0] && Promise.all(head.parts.map(get)).then((parts) => {
    parts.forEach(take);
    rest = vocabulary = 0;
    changed();
  }, fail);

  // One letter wrong, missing or too many, or two swapped.
  function isNear(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const rest = (x, y) => a.slice(at + x) === b.slice(at + y);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
  }

  // What a word of the search may mean and how much that weighs: itself and its synonyms, else what it nearly is.
  function meanings(term) {
    const known = [[term, 1], ...synonyms.filter((group) => group.includes(term)).flat().map((one) => [one, .5])];
    if (term.length < 4 || rows.some((row) => known.some(([one]) => row.text.includes(one)))) return known;
    const names = fold(facets.flatMap(({ values }) => values.map((value) => value[1])).join(" "));
    vocabulary ||= [...new Set((names + rows.map((row) => row.title).join("")).split(/[^\p{L}\p{N}]+/u))];
    const near = vocabulary.filter((one) => isNear(term, one) || isNear(term, one.slice(0, term.length)));
    return near.map((one) => [one, 1]);
  }

  // How well a row fits: each word at its best, at the start of a word of the title, in the title, elsewhere.
  function rank(row, terms) {
    let rank = 1;
    for (const term of terms) {
      let best = 0;
      for (const [one, weight] of term) if (row.text.includes(one)) {
        best = Math.max(best, weight * (row.title.includes(" " + one) ? 9 : row.title.includes(one) ? 6 : 1));
      }
      if (!best) return 0;
      rank += best;
    }
    return rank;
  }

  const orders = {
    deadline: (a, b) => (a[7] || "9").localeCompare(b[7] || "9"),
    closed: (a, b) => orders.deadline(b, a),
    pay: (a, b) => b[3] - a[3],
    distance: (a, b) => a.far - b.far,
  };

  // What fits; `away` says how far each place is. A row that one criterion alone keeps out counts for others of its kind.
  function match({ q, chosen, within, least, per, sort }, away) {
    const terms = fold(q).split(/\s+/).filter(Boolean).map(meanings), monthly = least && least / (per === "year" ? 12 : 1);
    const asked = facets.flatMap(({ word, values }, facet) => {
      // Pay of at least so much is one more choice among those of pay.
      const isEnough = monthly && facet === pays ? (row) => row[3] >= monthly : () => false;
      const fits = values.map(([slug]) => chosen[word]?.includes(slug));
      return chosen[word]?.[0] || monthly && facet === pays
        ? [[facet, (row) => row[2][facet].some((value) => fits[value]) || isEnough(row)]] : [];
    });
    const counts = facets.map(({ values }) => values.map(() => 0));
    const missed = [...facets, 0, 0].map(() => 0), apart = [];
    const isSoon = words.kind === "closing-soon";
    const found = rows.filter((row) => {
      if (isSoon && !(daysTo(row[7]) <= root.dataset.soon)) return;
      let misses = 0, last;
      for (const [facet, fits] of asked) if (!fits(row)) misses++, last = facet;
      row.rank = rank(row, terms);
      if (!row.rank) misses++, last = facets.length;
      row.far = away ? Math.min(...row[2][places].map((value) => away[value])) : 0;
      if (away && row.far > within) {
        if (row.isRemote && !misses) apart.push(row);
        misses++, last = facets.length + 1;
      }
      if (misses > 1) return;
      if (misses) missed[last]++;
      row[2].forEach((own, facet) => {
        if (!misses || facet === last) for (const value of own) counts[facet][value]++;
      });
      return !misses;
    });
    const order = orders[sort];
    if (order) found.sort(order);
    else if (terms[0]) found.sort((a, b) => b.rank - a.rank);
    return { found, counts, missed, apart };
  }

  return { facets, rows, match, whole: () => rest };
}
