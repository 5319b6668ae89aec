// On every page, before it is painted: the phone's compact head while filtering; then deadlines counted from
// today, and hearts.

const root = document.documentElement;
root.classList.toggle("filtering", location.search.length > 1);

// Today by the board's own calendar, if it does not stand still.
const today = root.dataset.today || new Intl.DateTimeFormat("sv-SE", { timeZone: root.dataset.zone }).format();

// Words for a number or a day; to make what says them costs more than to say it.
const formats = {};
const format = (kind, language, options, ...values) =>
  (formats[kind + language + JSON.stringify(options)] ??= new Intl[kind](language, options)).format(...values);

// "Solliciteren t/m" becomes "Nog 4 dagen" within a month, "Sluit morgen" at the end, "Sloot op" when it is over.
const counted = 31;
const daysTo = (day) => Math.round((Date.parse(day) - Date.parse(today)) / 864e5);
function finishCards(within) {
  for (const due of within.querySelectorAll(".due:not(.past)")) {
    const label = due.firstElementChild, language = due.closest("[lang]").lang;
    const days = daysTo(due.querySelector("time").dateTime);
    if (days > counted) continue;
    const { closes, left, passed } = document.body.dataset;
    const near = () => closes + " " + format("RelativeTimeFormat", language, { numeric: "auto" }, days, "day");
    const far = () => left.replace("@", format("NumberFormat", language, { style: "unit", unit: "day", unitDisplay: "long" }, days));
    due.classList.toggle("past", days < 0);
    due.classList.toggle("soon", days >= 0 && days <= root.dataset.soon);
    due.classList.toggle("counted", days >= 0);
    label.textContent = days < 0 ? passed : days < 2 ? near() : far();
  }
  for (const link of within.querySelectorAll(".card h2 a")) {
    const card = link.closest(".card");
    if (!card.querySelector(".heart")) card.append(heart(link.pathname, link.textContent));
  }
}

// Saved vacancies: address → title, in this browser only.
const key = "saved " + root.dataset.home;
function saved() {
  try { return JSON.parse(localStorage[key] ?? "{}"); } catch { return {}; }
}
function heart(link, title) {
  const button = document.createElement("button"), show = () => { button.ariaPressed = link in saved(); };
  Object.assign(button, { type: "button", className: "heart", ariaLabel: document.body.dataset.save.replace("@", () => title) });
  button.onclick = () => {
    const all = saved();
    link in all ? delete all[link] : all[link] = title;
    try { localStorage[key] = JSON.stringify(all); } catch { /* The browser keeps nothing. */ }
    show();
  };
  show();
  return button;
}

const find = (id) => document.getElementById(id);
addEventListener("DOMContentLoaded", () => {
  finishCards(document);
  find("save")?.replaceWith(heart(location.pathname, document.querySelector("h1").textContent));
});
